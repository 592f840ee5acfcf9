/** What every part of the host shares while it answers. */
import type { EventHub } from "./events";
import type { Faults, Stats } from "./index";
import type { WorkbookModel } from "./model/workbook";
import type { ApiObject } from "./protocol/api";
import type { Profile } from "./profile";

export interface HostContext {
  readonly model: WorkbookModel;
  readonly stats: Stats;
  readonly faults: Faults;
  readonly profile: Profile;
  readonly events: EventHub;
  /** Ranges that the add-in keeps across round trips, by reference id. */
  readonly references: Map<string, ApiObject>;
  readonly referenceIds: WeakMap<ApiObject, string>;
}
