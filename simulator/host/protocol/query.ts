/** Answers `load`: properties by path, collections with their items, the ids by which the client finds an object again. */
import type { HostContext } from "../context";
import type { Json } from "../model/parts";
import type { ApiObject } from "./api";
import { notSimulated } from "./errors";
import type { QueryInfo } from "./message";

type Tree = Map<string, Tree>;

/** The loaded value of an object, in PascalCase; a null object is null. */
export function answerQuery(object: ApiObject | null, query: QueryInfo, host: HostContext): Json {
  if (object === null) return null;
  return readTree(object, selectTree(query), query, host);
}

/** ["charts/name", "name"] → { Charts: { Name }, Name }; a collection's own "items/" is left out. */
function selectTree(query: QueryInfo): Tree {
  const root: Tree = new Map();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let node = root;
    for (const part of path.split(/[/.]/)) {
      if (part === "" || part === "*" || part.toLowerCase() === "items") continue;
      const name = pascal(part);
      const next: Tree = node.get(name) ?? new Map<string, Tree>();
      node.set(name, next);
      node = next;
    }
  }
  return root;
}

function readTree(object: ApiObject, tree: Tree, query: QueryInfo, host: HostContext): Json {
  const items = object.items();
  if (!items) return { ...identity(object, host), ...readMembers(object, tree, host) };
  const own = new Map([...tree].filter(([name]) => isOwnProperty(object, name)));
  const ofItems = new Map([...tree].filter(([name]) => !own.has(name)));
  const from = query.Skip ?? 0;
  const shown = items.slice(from, query.Top === undefined ? undefined : from + query.Top);
  return {
    ...(own.size > 0 ? readMembers(object, own, host) : {}),
    _Items: shown.map((item) => readTree(item, ofItems, {}, host)),
  };
}

/** A collection may have a property of its own beside those of its items, such as `count`. */
function isOwnProperty(collection: ApiObject, name: string): boolean {
  return collection.plainNames.includes(name);
}

function readMembers(object: ApiObject, tree: Tree, host: HostContext): Record<string, Json> {
  const names =
    tree.size > 0 ? tree : new Map(object.plainNames.map((name) => [name, new Map<string, Tree>()]));
  const out: Record<string, Json> = {};
  for (const [name, below] of names) {
    const value = object.read(name);
    if (value !== undefined) {
      out[name] = value;
      continue;
    }
    const child = object.child(name);
    if (child === undefined) throw notSimulated(object.className, name);
    out[name] = child === null ? null : readTree(child, below, {}, host);
  }
  return out;
}

/** What the client needs to reach the object again in a later round trip. */
export function identity(object: ApiObject, host: HostContext): Record<string, Json> {
  const reference = host.referenceIds.get(object);
  const id = object.id();
  return {
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
    ...(id === null ? {} : { Id: id }),
  };
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
