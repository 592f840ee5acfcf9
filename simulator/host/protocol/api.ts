/** How a class of the Excel API is described to the dispatcher: tables of members by their PascalCase names. */
import type { HostContext } from "../context";
import type { Json } from "../model/parts";

/** An object of the API: a class and what it stands for in the model. */
export interface ApiObject {
  readonly className: string;
  /** The value of a plain property, undefined where the class has none of the name. */
  read(name: string): Json | undefined;
  /** false: no such property, or not writable. */
  write(name: string, value: Arg): boolean;
  /** The object behind a navigation property, undefined where the class has none of the name; null: a null object. */
  child(name: string): ApiObject | null | undefined;
  /** undefined: no such method. */
  call(name: string, args: readonly Arg[]): Result | undefined;
  /** The members of a collection; null: not a collection. */
  items(): readonly ApiObject[] | null;
  /** The key under which its collection finds it again; null: none. */
  id(): string | null;
  /** The plain properties, which a bare `load()` means. */
  readonly plainNames: readonly string[];
  /** What it stands for: for methods that take the object as an argument. */
  readonly target: unknown;
}

export type Arg = Json | ApiObject;
/** A method gives an object, a null object, or a plain value. */
export type Result = { object: ApiObject | null } | { value: Json };

export interface ClassTable<T> {
  readonly name: string;
  readonly id?: (target: T) => string;
  readonly get?: Readonly<Record<string, (target: T, host: HostContext) => Json>>;
  readonly set?: Readonly<Record<string, (target: T, value: Arg, host: HostContext) => void>>;
  readonly objects?: Readonly<Record<string, (target: T, host: HostContext) => ApiObject | null>>;
  readonly methods?: Readonly<
    Record<string, (target: T, args: readonly Arg[], host: HostContext) => ApiObject | null>
  >;
  readonly actions?: Readonly<
    Record<string, (target: T, args: readonly Arg[], host: HostContext) => Json | undefined>
  >;
  readonly items?: (target: T, host: HostContext) => readonly ApiObject[];
}

/** Gives the function that wraps a part of the model as an object of the class. */
export function apiClass<T>(table: ClassTable<T>): (target: T, host: HostContext) => ApiObject {
  const plainNames = Object.keys(table.get ?? {});
  return (target, host) => ({
    className: table.name,
    plainNames,
    target,
    read: (name) => table.get?.[name]?.(target, host),
    write: (name, value) => {
      const set = table.set?.[name];
      set?.(target, value, host);
      return set !== undefined;
    },
    child: (name) => table.objects?.[name]?.(target, host),
    call: (name, args) => {
      const method = table.methods?.[name];
      if (method) return { object: method(target, args, host) };
      const action = table.actions?.[name];
      return action ? { value: action(target, args, host) ?? null } : undefined;
    },
    items: () => table.items?.(target, host) ?? null,
    id: () => table.id?.(target) ?? null,
  });
}

export function isApiObject(arg: Arg | undefined): arg is ApiObject {
  return typeof arg === "object" && arg !== null && "className" in arg && "child" in arg;
}
