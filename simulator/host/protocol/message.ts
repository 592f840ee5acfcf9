/** The shape of what Microsoft's client classes send and expect; as observed in the pinned `excel-web-16.00.js`. */
import type { Json } from "../model/parts";

export const PathType = {
  root: 1,
  constructed: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
  update: 7,
  queryAsJson: 8,
} as const;

export interface ArgumentInfo {
  Arguments?: Json[];
  /** Beside each argument that is an object: the id of its path (0: none); an array for an array of objects. */
  ReferencedObjectPathIds?: (number | number[])[];
}

export interface ObjectPathInfo {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface ActionInfo {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export interface RequestBody {
  Actions: ActionInfo[];
  ObjectPaths: Record<string, ObjectPathInfo>;
}

export interface ResponseBody {
  Results: { ActionId: number; Value: Json }[];
  TraceIds: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number };
}
