#!/usr/bin/env bash
# src/ → dist/. Run by npm run build, which knows where the tools are. Our own scripts run by the project's Node, which
# takes TypeScript as it is; the tools give the same bytes under any.
set -euo pipefail

rm -rf lib dist
tsc -p tsconfig.build.json

# Of @actions/core, the action uses what talks to the runner. The rest loads an HTTP client and all of undici: 330 KiB.
node_modules/.bin/node scripts/without-side-effects.ts @actions/core lib
ncc build lib/main.js -o dist --stats-out lib/stats.json
node_modules/.bin/node scripts/builtin-modules.ts dist

# ncc includes whole modules: what nobody uses of them goes. Functions and classes keep their names, for stack traces.
terser dist/index.js --config-file terser.json -o dist/index.js
node_modules/.bin/node scripts/eager-modules.ts dist/index.js

node_modules/.bin/node scripts/licenses.ts lib/stats.json > dist/licenses.txt
