#!/bin/sh
# Builds the console into target/classes/console, where the api serves it from. Nothing is done when nothing has changed.
# build.sh quick: without checks, and without the console where it cannot be built.  build.sh full: with every check.
set -u
cd "$(dirname "$0")" || exit 1
mode=${1:-full}
out=../target/classes/console
stamp=../target/console.stamp
# what the hashes that the console sends stand for
known_to_api=../target/classes/documents/console.json

without() {
	echo "console: $1"
	if [ "$mode" = full ] && [ "${2:-}" = fail ]; then exit 1; fi
	echo "console: the api is built without it and says so at /console/"
	exit 0
}

version=$(node --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p')
[ "${version:-0}" -ge 20 ] || without "Node 20 or newer is missing. Install it, for example: apt-get install nodejs npm, or from nodejs.org"
command -v npm >/dev/null || without "npm is missing. Install it, for example: apt-get install npm"

hash_of() { find "$@" -type f ! -name '*.log' ! -name documents.ts ! -name documents.json | LC_ALL=C sort | xargs cksum | cksum | tr -dc '0-9'; }

console=$(hash_of src index.html ./*.json ./*.mjs ./*.ts ./*.js .npmrc build.sh)
if [ "$mode" = full ]; then now="full $console $(hash_of ../src/main/resources/graphql)"; else now="quick $console"; fi
known=$(cat "$stamp" 2>/dev/null)
if [ -f "$out/index.html" ] && [ -f "$known_to_api" ]; then
	[ "$known" = "$now" ] && exit 0
	# what passed every check needs no quick build
	case "$mode $known" in "quick full $console "*) exit 0 ;; esac
fi

lock=$(cksum <package-lock.json | tr -dc '0-9')
if [ "$(cat node_modules/.lock 2>/dev/null)" != "$lock" ]; then
	echo "console: fetching what it is built with"
	npm ci --ignore-scripts --prefer-offline --no-audit --no-fund --loglevel=error || without "npm ci did not work; is there a network?" fail
	printf '%s' "$lock" >node_modules/.lock
fi
run() { "$@" || without "$* did not work" fail; }
run node types.mjs
if [ "$mode" = full ]; then
	run node_modules/.bin/tsc --noEmit
	run node_modules/.bin/eslint .
fi
run node_modules/.bin/vite build --logLevel warn
if [ "$mode" = full ]; then run node_modules/.bin/vitest run --reporter=dot; fi
mkdir -p ../target/classes/documents
cp documents.json "$known_to_api"
printf '%s' "$now" >"$stamp"
