#!/usr/bin/env bash
# src/ → dist/. Run by npm run build, which knows where the tools are.
set -euo pipefail

rm -rf lib dist
tsc -p tsconfig.build.json
ncc build lib/main.js -o dist --license licenses.txt

# ncc includes whole modules: what nobody uses of them goes, and everything keeps its name.
terser dist/index.js --config-file terser.json -o dist/index.js

# ncc takes a package's licence from beside its nearest package.json, and zod has further ones inside.
{
  printf '\nzod\nMIT\n'
  cat node_modules/zod/LICENSE
} >> dist/licenses.txt
