#!/usr/bin/env bash
# src/ → dist/. Run by npm run build, which knows where the tools are.
set -euo pipefail

rm -rf lib dist
tsc -p tsconfig.build.json
ncc build lib/main.js -o dist --stats-out lib/stats.json

# ncc includes whole modules: what nobody uses of them goes, and everything keeps its name.
terser dist/index.js --config-file terser.json -o dist/index.js

# By the project's own Node, which runs TypeScript as it is; the tools above give the same bytes under any.
node_modules/.bin/node scripts/licenses.ts lib/stats.json > dist/licenses.txt
