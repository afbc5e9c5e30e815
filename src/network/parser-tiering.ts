import { setFlagsFromString } from "node:v8";

// V8 compiles WebAssembly that has run for a while a second time, to be faster from then on. undici's HTTP parser has run
// for that long after a few answers, the process waits at its end for what is still being compiled, and a run is over
// before it pays: 20 ms of 150. V8 reads this setting when it first compiles a function, so it may be set before that.
// A V8 that does not know it says so on standard error and goes on.
setFlagsFromString("--wasm-tiering-budget=1000000000");
