/** Tells the add-in what happened to the workbook, in the messages of the Excel API, for the events it registered. */
import { fullAddress } from "./model/area";
import { rangeAddress } from "../../src/core/sheet/address";
import type { Actor, ModelEvent } from "./model/events";
import type { Arg } from "./protocol/api";
import type { HostContext } from "./context";
import type { Json, JsonObject } from "./model/parts";

/** Event numbers of the client's classes. */
const eventTypes = {
  Activated: 11,
  Added: 13,
  Calculated: 16,
  DataChanged: 10,
  Deactivated: 12,
  Deleted: 15,
  FormatChanged: 18,
  SelectionChanged: 14,
} as const;

export type EventName = keyof typeof eventTypes;

/** A message as the client's `_testTriggerRichApiMessageEvent` takes it. */
export interface RichApiMessage {
  entries: { messageCategory: number; messageType: number; targetId: string; message: string }[];
}

export class EventHub {
  /** Runtime.enableEvents */
  enabled = true;
  private readonly registered = new Map<EventName, number>();

  constructor(private readonly deliver: (message: RichApiMessage) => void) {}

  register(name: EventName): void {
    this.registered.set(name, (this.registered.get(name) ?? 0) + 1);
  }

  unregister(name: EventName): void {
    this.registered.set(name, Math.max(0, (this.registered.get(name) ?? 0) - 1));
  }

  /** How many handlers the add-in has left registered: a test that counts leaks. */
  count(name: EventName): number {
    return this.registered.get(name) ?? 0;
  }

  /** For `WorkbookModel.subscribe`. */
  readonly listen = (event: ModelEvent): void => {
    for (const [name, message] of translate(event)) this.send(name, message);
  };

  private send(name: EventName, message: JsonObject): void {
    if (!this.enabled || this.count(name) === 0) return;
    this.deliver({
      entries: [
        {
          messageCategory: 65536,
          messageType: eventTypes[name],
          targetId: "Workbook",
          message: JSON.stringify(message),
        },
      ],
    });
  }
}

function source(by: Actor): Json {
  return by === "remote" ? "Remote" : "Local";
}

function translate(event: ModelEvent): [EventName, JsonObject][] {
  if (event.type === "layout" || event.type === "namesChanged") return [];
  const worksheetId = event.sheet.id;
  switch (event.type) {
    case "changed":
      return [
        [
          "DataChanged",
          {
            worksheetId,
            address: rangeAddress(event.rentang),
            changeType: event.changeType,
            source: source(event.by),
            triggerSource: event.by === "addin" ? "ThisLocalAddin" : "Unknown",
            referenceId: fullAddress(event.sheet.name, event.rentang),
          },
        ],
      ];
    case "formatted":
      return [
        ["FormatChanged", { worksheetId, address: rangeAddress(event.rentang), source: source(event.by) }],
      ];
    case "calculated":
      return [["Calculated", { worksheetId, address: "" }]];
    case "selected":
      return [["SelectionChanged", { worksheetId, address: rangeAddress(event.rentang) }]];
    case "activated":
      return [
        ...(event.from
          ? [["Deactivated", { worksheetId: event.from.id }] satisfies [EventName, JsonObject]]
          : []),
        ["Activated", { worksheetId }],
      ];
    case "sheetAdded":
      return [["Added", { worksheetId, source: source(event.by) }]];
    case "sheetDeleted":
      return [["Deleted", { worksheetId, source: source(event.by) }]];
    case "sheetRenamed":
    case "shifted":
      return [];
  }
}

type Action = (target: null, args: readonly Arg[], host: HostContext) => undefined;

/** "_RegisterDataChangedEvent" and its kin, as WorksheetCollection has them. */
export const eventActions: Readonly<Record<string, Action>> = Object.fromEntries(
  (Object.keys(eventTypes) as EventName[]).flatMap((name): [string, Action][] => [
    [
      `_Register${name}Event`,
      (_, _args, host) => {
        host.events.register(name);
        return undefined;
      },
    ],
    [
      `_Unregister${name}Event`,
      (_, _args, host) => {
        host.events.unregister(name);
        return undefined;
      },
    ],
  ]),
);
