/** Keys that are put together from a reason: each reason that the types allow has its sentence, in both languages. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../..");
const bahasa = ["id", "en"] as const;

const kata = new Map<string, Record<string, string>>();
function sentenceOf(lang: string, key: string): string | undefined {
  const dot = key.indexOf(".");
  const file = join(root, "src/messages", lang, `${key.slice(0, dot)}.json`);
  const words = kata.get(file) ?? (JSON.parse(readFileSync(file, "utf8")) as Record<string, string>);
  kata.set(file, words);
  return words[key.slice(dot + 1)];
}

/** The texts that an expression may be, by its type; null where the type leaves them open. */
function choices(checker: ts.TypeChecker, node: ts.Expression): string[] | null {
  const type = checker.getTypeAtLocation(node);
  const parts = type.isUnion() ? type.types : [type];
  const texts = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
  return texts.length === parts.length ? texts : null;
}

/** All keys that a template like `rules.x-${reason}` makes; null where a reason is open. */
function keysOf(checker: ts.TypeChecker, template: ts.TemplateExpression): string[] | null {
  return template.templateSpans.reduce<string[] | null>(
    (keys, { expression, literal }) => {
      const texts = choices(checker, expression);
      return keys && texts && keys.flatMap((key) => texts.map((text) => key + text + literal.text));
    },
    [template.head.text],
  );
}

function templates(): { place: string; keys: string[] }[] {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), (file) => ts.sys.readFile(file));
  const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const own = fileNames.filter((file) => file.startsWith(join(root, "src")));
  const program = ts.createProgram(own, options);
  const checker = program.getTypeChecker();
  const found: { place: string; keys: string[] }[] = [];
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.startsWith(join(root, "src"))) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) {
        const [first] = node.arguments;
        const name = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
        if (first && ts.isTemplateExpression(first) && /^(?:pesan|t)$/.test(name.getText(file))) {
          const keys = keysOf(checker, first);
          if (keys) found.push({ place: first.getText(file), keys });
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

test("every reason of a key has its sentence", () => {
  const found = templates();
  // The measure itself: these are known to be told by reason.
  expect(found.map(({ place }) => place)).toEqual(
    expect.arrayContaining(["`rules.target-tanpa-angka-${karena}`", "`pane.polaritas-${p}`"]),
  );
  const missing = found.flatMap(({ place, keys }) =>
    keys.flatMap((key) =>
      bahasa
        .filter((lang) => sentenceOf(lang, key) === undefined)
        .map((lang) => `${lang}: ${key} (${place})`),
    ),
  );
  expect(missing).toEqual([]);
}, 120_000);
