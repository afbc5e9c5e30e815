import * as fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { PROVIDERS } from "../../../src/domain/provider.ts";
import type { Connection, Project } from "../../../src/keyway/schemas.ts";
import { discover } from "../../../src/modes/discover.ts";
import type { Discovery } from "../../../src/outcome/outcome.ts";
import type { Detail } from "../../../src/report/detail.ts";
import { discoverySection } from "../../../src/report/discovery.ts";
import { sanitizeName } from "../../../src/text/sanitize.ts";
import {
  always,
  CONNECTION,
  connectionOf,
  holds,
  keywayOf,
  projectOf,
  wordsOf,
} from "../../support/builders.ts";

const markdown = new MarkdownIt({ html: true });

function discoveryOf(projects: readonly Project[], connection: Partial<Connection> = {}): Discovery {
  return {
    providers: [],
    connections: [{ connection: connectionOf(connection), projects, trouble: undefined }],
    connected: [connectionOf(connection).providerName],
  };
}

function section(discovery: Discovery, detail: Detail = "all"): string {
  return discoverySection(discovery, "acme/shop", detail);
}

/** The steps to paste, as text. */
function stepsOf(discovery: Discovery): string[] {
  return markdown
    .parse(section(discovery), {})
    .filter(({ type, info }) => type === "fence" && info === "yaml")
    .map(({ content }) => content);
}

/** All code blocks. */
function fencesOf(discovery: Discovery): string[] {
  const tokens = markdown.parse(section(discovery), {});
  return tokens.filter(({ type }) => type === "fence").map(({ content }) => content);
}

/** A paragraph as a reader sees it. */
function readerSees(paragraph: string): string {
  return unescaped(markdown.render(paragraph).trim());
}

function unescaped(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** What a workflow would take the first step's inputs for. */
function inputsOf(discovery: Discovery): unknown {
  const [step = ""] = stepsOf(discovery);
  return parse(step)?.[0]?.with;
}

/** What a reader sees of each project on the lists. */
function projectsOf(discovery: Discovery): string[] {
  const html = markdown.render(section(discovery));
  return (html.match(/<li>.*?<\/li>/gs) ?? []).map(unescaped);
}

const HOSTILE = [
  "```",
  "`",
  "|",
  "\n",
  "\r",
  "\t",
  "\\",
  '"',
  "'",
  "#",
  "- ",
  ": ",
  "? ",
  "!",
  "&a",
  "*a",
  "%",
  "@",
  "{",
  "}",
  "[",
  "]",
  "<b>",
  "</details>",
  "<!--",
  " ",
  "\u0085",
  "\u2028",
  "\u202e",
  "\ufeff",
  "\0",
  "\ud800",
  "💥",
  "é",
  "x",
  "1",
  "~",
  "---",
  "...",
];

/** Any text, rich in what means something to YAML, Markdown or HTML. */
const hostile = fc.string({
  unit: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 3 }) },
  ),
  minLength: 1,
  maxLength: 12,
});

/** An id as Keyway gives them. */
const usual = fc.stringMatching(/^[\w.:-]{1,12}$/);
/** Text that no id should be. */
const unusual = hostile.filter((text) => !/^[\w.:-]+$/.test(text));

const linkedRepo = "acme/shop";

describe("a step to paste", () => {
  it("is there for each project that is linked to the repository", () => {
    const web = projectOf({ id: "prj_web", linkedRepo: "ACME/Shop", serviceId: "svc_web" });
    const steps = stepsOf(discoveryOf([projectOf({ linkedRepo }), projectOf({ id: "loose" }), web]));
    expect(steps.map((step) => parse(step))).toEqual([
      [
        {
          uses: "keywaysh/keyway-sync-action@v1",
          with: {
            token: "${{ secrets.KEYWAY_TOKEN }}",
            provider: "vercel",
            connectionId: CONNECTION,
            projectId: "prj_shop",
            environments: "production",
            mode: "preview",
          },
        },
      ],
      [
        {
          uses: expect.anything(),
          with: expect.objectContaining({ projectId: "prj_web", serviceId: "svc_web" }),
        },
      ],
    ]);
  });

  it("is not there where none is linked, which is told", () => {
    const loose = discoveryOf([projectOf()]);
    expect(stepsOf(loose)).toEqual([]);
    expect(section(loose)).toContain("No project that could be read is linked to `acme/shop`.");
  });

  it("has all ids in quotes, for they may read as something else", () => {
    const id = "4f8ea1a5-6f1c-4a51-9c0f-3b8f0c6b3d11";
    const [step] = stepsOf(discoveryOf([projectOf({ id, linkedRepo, serviceId: "svc_1" })]));
    expect(step).toContain(`    projectId: "${id}"\n    serviceId: "svc_1"\n`);
  });

  it("means the ids that Keyway gave, whatever usual characters are in them", () => {
    holds(
      fc.property(
        usual,
        usual,
        usual,
        fc.constantFrom(...PROVIDERS),
        (id, projectId, serviceId, provider) => {
          const project = projectOf({ id: projectId, serviceId, linkedRepo });
          const discovery = discoveryOf([project], { id, provider });
          expect(inputsOf(discovery)).toEqual({
            token: "${{ secrets.KEYWAY_TOKEN }}",
            provider,
            connectionId: id,
            projectId,
            serviceId,
            environments: "production",
            mode: "preview",
          });
        },
      ),
      600,
    );
  });

  it("is a sentence in its place where an id has other characters, wherever that is", () => {
    holds(
      fc.property(unusual, fc.constantFrom("id", "projectId", "serviceId"), (odd, where) => {
        const ids: Record<string, string> = { id: "c", projectId: "p", serviceId: "s", [where]: odd };
        const { id = "", projectId = "", serviceId = "" } = ids;
        const discovery = discoveryOf([projectOf({ id: projectId, serviceId, linkedRepo })], { id });
        expect(stepsOf(discovery)).toEqual([]);
        const [told = ""] = section(discovery).split("\n\n");
        expect(readerSees(told)).toBe(
          `Project ${sanitizeName(projectId)} has an ID that is not safe to paste into a workflow.`,
        );
      }),
      500,
    );
  });

  it("is still there for other projects than one with an odd id", () => {
    const odd = projectOf({ id: "a b", linkedRepo });
    expect(stepsOf(discoveryOf([odd, projectOf({ linkedRepo })]))).toHaveLength(1);
  });

  it("is not there for a provider that this version does not know", () => {
    const fly = discoveryOf([projectOf({ linkedRepo })], { providerName: "fly" });
    expect(stepsOf(fly)).toEqual([]);
    expect(section(fly)).toContain("No project that could be read is linked to `acme/shop`.");
  });

  it.each([
    "true",
    "False",
    "null",
    "NULL",
    "yes",
    "off",
    "0x1f",
    "1e3",
    "12345678",
    "2026-01-02",
    "1:30",
    "a:",
    "-",
    "---",
    ".5",
    "0.1",
    "_",
  ])("takes an id for the text that it is: %s", (projectId) => {
    expect(inputsOf(discoveryOf([projectOf({ id: projectId, linkedRepo })]))).toMatchObject({ projectId });
  });

  it.each(["id", "serviceId"] as const)(
    "is not there where its %s holds an expression that GitHub would evaluate",
    (field) => {
      // GitHub looks for expressions in the text that YAML means: an escape does not hide one.
      for (const text of ["${{secrets.OTHER}}", "x${{toJSON(secrets)}}"]) {
        const discovery = discoveryOf([projectOf({ linkedRepo, [field]: text })]);
        expect(fencesOf(discovery)).toEqual([]);
        expect(section(discovery)).toContain("has an ID that is not safe to paste into a workflow.");
      }
    },
  );

  it("comes with the commands that keep its ids as variables of the repository", () => {
    const project = projectOf({ id: "4f8e", linkedRepo, serviceId: "svc_1" });
    const discovery = discoveryOf([project], { id: "7eb0", provider: "railway" });
    expect(fencesOf(discovery)[1]).toBe(
      [
        'gh variable set KEYWAY_CONNECTION_ID --body "7eb0"',
        'gh variable set RAILWAY_PROJECT_ID --body "4f8e"',
        'gh variable set RAILWAY_SERVICE_ID --body "svc_1"\n',
      ].join("\n"),
    );
    const withoutService = fencesOf(discoveryOf([projectOf({ linkedRepo })]))[1];
    expect(withoutService).toContain('VERCEL_PROJECT_ID --body "prj_shop"\n');
    expect(withoutService).not.toContain("SERVICE");
  });

  it("comes without them where there are several, whose variables would overwrite each other", () => {
    const several = discoveryOf([projectOf({ linkedRepo }), projectOf({ id: "prj_web", linkedRepo })]);
    expect(stepsOf(several)).toHaveLength(2);
    expect(section(several)).not.toContain("gh variable set");
  });

  it("is two code blocks and nothing else or none, whatever the ids", () => {
    holds(
      fc.property(fc.oneof(hostile, usual), fc.oneof(hostile, usual), (id, projectId) => {
        const discovery = discoveryOf([projectOf({ id: projectId, linkedRepo })], { id });
        const safe = [id, projectId].every((one) => /^[\w.:-]+$/.test(one));
        expect(stepsOf(discovery)).toHaveLength(safe ? 1 : 0);
        expect(fencesOf(discovery)).toHaveLength(safe ? 2 : 0);
        expect(section(discovery)).not.toMatch(/[\u0085\u2028\u202e\ufeff\0]/);
      }),
      1000,
    );
  });

  it("is there for the first fifty", () => {
    const projects = Array.from({ length: 60 }, (_, at) => projectOf({ id: `p${at}`, linkedRepo }));
    expect(stepsOf(discoveryOf(projects))).toHaveLength(50);
    expect(section(discoveryOf(projects))).toContain("… and 10 more linked projects");
    expect(section(discoveryOf(projects.slice(0, 50)))).not.toContain("… and");
  });
});

describe("a connection", () => {
  it("is told with its owner and a list of its projects", () => {
    const full = projectOf({
      linkedRepo,
      framework: "nextjs",
      serviceId: "svc",
      serviceName: "web",
      environments: ["production", "preview"],
    });
    const discovery = discoveryOf([full, projectOf({ id: "prj_blog", name: "blog" })], {
      account: "acme-team",
    });
    expect(section(discovery)).toContain(`#### Vercel \`${CONNECTION}\` (\`acme-team\`)`);
    expect(projectsOf(discovery)).toEqual([
      "shop: projectId prj_shop, serviceId svc (web), linked to acme/shop, framework nextjs, environments production, preview",
      "blog: projectId prj_blog",
    ]);
  });

  it("shows names as they are, whatever is in them", () => {
    holds(
      fc.property(hostile, hostile, (name, framework) => {
        const told = projectsOf(discoveryOf([projectOf({ name, framework })], { account: name }));
        expect(told).toEqual([
          `${sanitizeName(name)}: projectId prj_shop, framework ${sanitizeName(framework)}`,
        ]);
      }),
      500,
    );
  });

  it("without projects says so", () => {
    expect(section(discoveryOf([]))).toContain("It has no projects.");
  });

  it("whose projects could not be read says why, and has no list", () => {
    const connections = [{ connection: connectionOf(), projects: [], trouble: wordsOf("Keyway is down") }];
    const told = section({ providers: [], connections, connected: [] });
    expect(told).toContain("⚠️ Its projects could not be read. Keyway is down");
    expect(told).not.toMatch(/^- |no projects/m);
  });

  it("shows its first fifty projects, and says how many more there are", () => {
    const discovery = discoveryOf(Array.from({ length: 53 }, (_, at) => projectOf({ id: `p${at}` })));
    expect(projectsOf(discovery)).toHaveLength(50 + 1);
    expect(projectsOf(discovery).at(-1)).toBe("… and 3 more");
  });

  it("is one of the first fifty, and it is told how many more there are", () => {
    const connections = Array.from({ length: 53 }, (_, at) => ({
      connection: connectionOf({ id: `c${at}` }),
      projects: [],
      trouble: undefined,
    }));
    const told = section({ providers: [], connections, connected: [] });
    expect(told.match(/^#### /gm)).toHaveLength(50);
    expect(told).toContain("… and 3 more connections");
  });
});

it.each([
  ["all", 50],
  ["some", 20],
  ["numbers", 5],
] as const)("a discovery with less room shows fewer of everything: %s", (detail, most) => {
  const projects = Array.from({ length: 60 }, (_, at) => projectOf({ id: `p${at}`, linkedRepo }));
  const connections = Array.from({ length: 60 }, (_, at) => ({
    connection: connectionOf({ id: `c${at}` }),
    projects,
    trouble: undefined,
  }));
  const told = section({ providers: [], connections, connected: [] }, detail);
  expect(told.match(/^- uses: /gm)).toHaveLength(most);
  expect(told.match(/^#### /gm)).toHaveLength(most);
  expect(told.match(/^- `shop`: /gm)).toHaveLength(most * most);
});

describe("providers without a connection", () => {
  const providers = [
    { name: "vercel", displayName: "Vercel", configured: true },
    { name: "railway", displayName: "Railway", configured: true },
    { name: "netlify", displayName: "Netlify", configured: false },
  ];
  const lines = (discovery: Discovery) => section(discovery).match(/^- .*$/gm) ?? [];

  it("are told with how to connect them, where that can be done", () => {
    expect(lines({ ...discoveryOf([]), providers })).toEqual([
      "- `Railway` is not connected: `keyway connect railway`",
      "- `Netlify` is not configured on this Keyway server",
    ]);
  });

  it("stand in a list of their own, and not in that of the last projects", () => {
    const told = section({ ...discoveryOf([projectOf()]), providers });
    expect(told).toMatch(/projectId `prj_shop`\n\nProviders without a connection:\n\n- `Railway`/);
  });

  it("are not told where all are connected", () => {
    const all = { ...discoveryOf([]), providers: providers.slice(0, 1) };
    expect(lines(all)).toEqual([]);
    expect(section(all)).not.toContain("without a connection");
  });

  it("are told to be unknown where the list could not be read", () => {
    expect(section({ ...discoveryOf([]), providers: undefined })).toContain(
      "The list of providers could not be read.",
    );
  });

  it("are told to be unknown to this version where they are, and not how to connect them", () => {
    for (const configured of [true, false]) {
      const fly = [{ name: "fly", displayName: "Fly.io", configured }];
      expect(lines({ ...discoveryOf([]), providers: fly })).toEqual([
        "- `Fly.io` is not supported by this version of the action",
      ]);
    }
  });

  it("have names that mean nothing to Markdown", () => {
    holds(
      fc.property(hostile, (displayName) => {
        const odd = [{ name: "netlify", displayName, configured: false }];
        const html = markdown.render(lines({ ...discoveryOf([]), providers: odd }).join("\n"));
        expect(html.match(/<[^>]*>/g)).toEqual(["<ul>", "<li>", "<code>", "</code>", "</li>", "</ul>"]);
      }),
      500,
    );
  });

  it("are not those whose connections were not asked for", async () => {
    const keyway = keywayOf({
      providers: always(providers),
      connections: always([connectionOf(), connectionOf({ id: "other", provider: "railway" })]),
      projects: always([]),
    });
    const discovery = await discover(keyway, {
      provider: "vercel",
      connectionId: undefined,
      showNames: true,
    });
    expect(lines(discovery).join()).not.toContain("Railway");
  });
});

it("a reader is not sent to lists that are not there", () => {
  expect(section({ providers: [], connections: [], connected: [] })).not.toContain("lists below");
  expect(section(discoveryOf([projectOf()]))).toContain("Take the IDs of one from the lists below.");
});
