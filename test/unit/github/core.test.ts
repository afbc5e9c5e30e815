import { expect, it } from "vitest";
import { mask } from "../../../src/github/core.ts";
import { listening } from "../../support/listening.ts";

it("a secret is hidden whole and by its lines, once, and no empty one is", () => {
  const { core, said } = listening();
  mask(core, "one\ntwo\r\n", "", "one", " ");
  expect(said).toEqual(["secret one\ntwo\r\n", "secret one", "secret two"]);
});
