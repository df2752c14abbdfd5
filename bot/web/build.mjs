// Builds what browsers load into built/: widget.js, chat.js, chat.css, and the console's files where they exist.
// Fails when the widget grows past what an old phone on a thin line should have to load.
import { access, mkdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const built = join(here, "built");
const LIMITS = [
  { files: ["widget.js"], bytes: 3 * 1024 },
  { files: ["widget.js", "chat.js", "chat.css"], bytes: 30 * 1024 },
];

const exists = (path) => access(join(here, path)).then(() => true, () => false);

const common = {
  absWorkingDir: here,
  bundle: true,
  minify: true,
  charset: "utf8",
  legalComments: "none",
  target: ["chrome80", "safari13"],
  // Safari 13 destructures, all but array rests (`[a, ...rest]`, WebKit's bug until 14), which nothing here uses.
  supported: { destructuring: true },
  jsx: "automatic",
  jsxImportSource: "preact",
  logLevel: "warning",
};

/** The entries of a build: where each comes from, and in which form a page loads it. */
async function entries() {
  const list = [
    { from: "widget/loader.ts", to: "widget.js", format: "iife" },
    { from: "widget/chat.tsx", to: "chat.js", format: "esm" },
    { from: "widget/chat.css", to: "chat.css" },
  ];
  for (const from of ["console/console.ts", "console/console.tsx"]) {
    if (await exists(from)) list.push({ from, to: "console.js", format: "iife" });
  }
  if (await exists("console/console.css")) list.push({ from: "console/console.css", to: "console.css" });
  return list;
}

async function zipped(name) {
  return gzipSync(await readFile(join(built, name)), { level: 9 }).length;
}

await rm(built, { recursive: true, force: true });
await mkdir(built, { recursive: true });
for (const { from, to, format } of await entries()) {
  await build({ ...common, entryPoints: [from], outfile: join(built, to), ...(format ? { format } : {}) });
}

for (const { files, bytes } of LIMITS) {
  const sizes = await Promise.all(files.map(zipped));
  const sum = sizes.reduce((total, size) => total + size, 0);
  console.log(`${files.join(" + ")}: ${sum} bytes gzipped (limit ${bytes})`);
  if (sum > bytes) process.exitCode = 1;
}
