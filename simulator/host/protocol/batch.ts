/** Executes one round trip: resolves object paths, runs the actions in order, stops at the first that fails. */
import type { HostContext } from "../context";
import type { Json } from "../model/parts";
import { isApiObject, type ApiObject, type Arg } from "./api";
import { HostError, hostError, notSimulated } from "./errors";
import {
  ActionType,
  PathType,
  type ActionInfo,
  type ArgumentInfo,
  type ObjectPathInfo,
  type RequestBody,
  type ResponseBody,
} from "./message";
import { answerQuery, identity } from "./query";

type Resolve = (pathId: number) => ApiObject | null;

/** Never throws: an error of the host is part of the answer, as with Excel. What ran before it stays done. */
export function executeBatch(body: RequestBody, root: ApiObject, host: HostContext): ResponseBody {
  const resolve = resolver(body.ObjectPaths, root, host);
  const response: ResponseBody = { Results: [], TraceIds: [] };
  for (const [index, action] of body.Actions.entries()) {
    try {
      response.Results.push({ ActionId: action.Id, Value: perform(action, resolve, host) });
      if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
    } catch (error) {
      response.Error = { ...describe(error), ActionIndex: index };
      break;
    }
  }
  return response;
}

/** Each path is walked once in a round trip: `Worksheets.Add` adds one sheet, however often its result is used. */
function resolver(paths: Record<string, ObjectPathInfo>, root: ApiObject, host: HostContext): Resolve {
  const known = new Map<number, ApiObject | null>();
  const resolve: Resolve = (pathId) => {
    const already = known.get(pathId);
    if (already !== undefined) return already;
    const path = paths[pathId];
    if (!path) throw hostError("InvalidReference");
    const object = walk(path, root, resolve, host);
    known.set(pathId, object);
    return object;
  };
  return resolve;
}

function walk(path: ObjectPathInfo, root: ApiObject, resolve: Resolve, host: HostContext): ApiObject | null {
  if (path.ObjectPathType === PathType.root) return root;
  if (path.ObjectPathType === PathType.nullObject) return null;
  if (path.ObjectPathType === PathType.reference) {
    const kept = host.references.get(path.Name);
    if (!kept) throw hostError("InvalidReference", path.Name);
    return kept;
  }
  const parent = resolve(path.ParentObjectPathId ?? 0);
  if (parent === null) return null;
  failOnPurpose(path.Name, host);
  if (path.ObjectPathType === PathType.property) {
    const child = parent.child(path.Name);
    if (child === undefined) throw notSimulated(parent.className, path.Name);
    return child;
  }
  const name = path.ObjectPathType === PathType.indexer ? "GetItem" : path.Name;
  const result = parent.call(name, readArgs(path.ArgumentInfo, resolve));
  if (result === undefined || !("object" in result)) throw notSimulated(parent.className, name);
  return result.object;
}

function perform(action: ActionInfo, resolve: Resolve, host: HostContext): Json {
  if (action.ActionType === ActionType.trace) return null;
  const object = resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
    case ActionType.ensureUnchanged:
      return object === null ? null : identity(object, host);
    case ActionType.query:
      return answerQuery(object, action.QueryInfo ?? {}, host);
    case ActionType.setProperty:
    case ActionType.method:
      if (object === null) throw hostError("ItemNotFound", action.Name);
      failOnPurpose(action.Name, host);
      return action.ActionType === ActionType.method
        ? invoke(object, action, resolve, host)
        : assign(object, action, resolve);
    default:
      throw new HostError("ApiNotFound", `The simulated Excel lacks actions of kind ${action.ActionType}.`);
  }
}

function assign(object: ApiObject, action: ActionInfo, resolve: Resolve): Json {
  const [value = null] = readArgs(action.ArgumentInfo, resolve);
  if (!object.write(action.Name, value)) throw notSimulated(object.className, action.Name);
  return null;
}

function invoke(object: ApiObject, action: ActionInfo, resolve: Resolve, host: HostContext): Json {
  if (action.Name === "_KeepReference") {
    const id = host.referenceIds.get(object) ?? `ref${host.references.size + 1}`;
    host.references.set(id, object);
    host.referenceIds.set(object, id);
    return null;
  }
  const result = object.call(action.Name, readArgs(action.ArgumentInfo, resolve));
  if (result === undefined) throw notSimulated(object.className, action.Name);
  if ("value" in result) return result.value;
  return result.object === null ? null : identity(result.object, host);
}

/** Objects given as arguments arrive as the ids of their paths. */
function readArgs(info: ArgumentInfo | undefined, resolve: Resolve): Arg[] {
  const ids = info?.ReferencedObjectPathIds;
  return (info?.Arguments ?? []).map((arg, i): Arg => {
    const id = ids?.[i];
    if (typeof id !== "number" || id === 0) return arg;
    const object = resolve(id);
    if (!isApiObject(object)) throw hostError("InvalidArgument");
    return object;
  });
}

function failOnPurpose(member: string, host: HostContext): void {
  const fault = host.faults.failing;
  if (fault?.member !== member) return;
  host.faults.failing = null;
  throw new HostError(fault.code, fault.message, member);
}

function describe(error: unknown): { Code: string; Message: string; Location: string } {
  if (error instanceof HostError) {
    return { Code: error.code, Message: error.message, Location: error.location };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { Code: "GeneralException", Message: message, Location: "" };
}
