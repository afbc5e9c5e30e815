import { setFlagsFromString } from "node:v8";

/**
 * Keeps V8 from compiling undici's HTTP parser a second time. It does that with WebAssembly that has run for a while, to
 * be faster from then on. The parser has run for that long after a few answers, the process waits at its end for what is
 * still being compiled, and a run is over before it pays: 20 ms of 150.
 *
 * To be called when all modules are loaded, and before the first answer. A function is given its budget when it is first
 * called; but Node's own modules that are loaded once V8 has other settings are compiled anew, instead of being taken
 * from Node's cache: 8 ms. A V8 that does not know the setting says so on standard error and goes on.
 */
export function compileParserOnce(): void {
  setFlagsFromString("--wasm-tiering-budget=1000000000");
}
