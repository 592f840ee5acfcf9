/**
 * The client side of notes (ExcelApi 1.18), which the pinned `excel-web-16.00.js` lacks: `Worksheet.notes`,
 * `NoteCollection` and `Note`, on that file's own base class, so that load, sync and null objects are the genuine ones.
 * Members are those of the published reference (learn.microsoft.com, Excel.NoteCollection and Excel.Note); what they
 * are called in a message is taken from the way in which all other members are: the same name in PascalCase.
 */

/** What the base of all client classes needs to be told. As in the pinned file. */
interface ClientObject {
  _handleResult(value: unknown): void;
  readonly _isNull: boolean;
}

type ClientClass = new (...args: never[]) => ClientObject;

/** The parts of the pinned file's `OfficeExtension` that its own classes are made with. */
interface ClientLibrary {
  ClientObject: ClientClass;
  Utility: {
    load(object: object, option: unknown): object;
    throwIfNotLoaded(property: string, value: unknown, entity: string, isNull: boolean): void;
    fixObjectPathIfNecessary(object: object, value: unknown): void;
  };
  BatchApiHelper: {
    createPropertyObject(
      type: ClientClass,
      parent: object,
      name: string,
      isCollection: boolean,
      flags: number,
    ): ClientObject;
    createMethodObject(
      type: unknown,
      parent: object,
      name: string,
      operation: number,
      args: unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      getById: null,
      flags: number,
    ): ClientObject;
    createIndexerObject(type: ClientClass, parent: object, args: unknown[]): ClientObject;
    createChildItemObject(
      type: ClientClass,
      hasIndexer: boolean,
      parent: object,
      item: unknown,
      index: number,
    ): ClientObject;
    invokeMethod(
      object: object,
      name: string,
      operation: number,
      args: unknown[],
      flags: number,
      result: number,
    ): unknown;
    invokeSetProperty(object: object, name: string, value: unknown, flags: number): void;
  };
}

/** `Excel` of a window, as far as notes touch it. */
interface ExcelNamespace {
  Worksheet: { prototype: object };
  Range: unknown;
}

const [defaultOperation, readOperation] = [0, 1];
const cacheable = 4;

function isLibrary(value: unknown): value is ClientLibrary {
  return typeof value === "object" && value !== null && "BatchApiHelper" in value;
}

function isExcel(value: unknown): value is ExcelNamespace {
  return typeof value === "object" && value !== null && "Worksheet" in value && "Range" in value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Gives the window's `Worksheet` its `notes`; nothing where the file has them already, or is not loaded. */
export function completeWithNotes(officeExtension: unknown, excel: unknown): void {
  if (!isLibrary(officeExtension) || !isExcel(excel)) return;
  const { prototype } = excel.Worksheet;
  if ("notes" in prototype) return;
  const { ClientObject, Utility, BatchApiHelper: api } = officeExtension;

  class Note extends ClientObject {
    private loaded: Record<string, unknown> = {};
    private read(property: string): unknown {
      const name = property.charAt(0).toUpperCase() + property.slice(1);
      Utility.throwIfNotLoaded(property, this.loaded[name], "Note", this._isNull);
      return this.loaded[name];
    }
    get _className(): string {
      return "Note";
    }
    get _scalarPropertyNames(): string[] {
      return ["authorName", "content", "visible"];
    }
    get authorName(): unknown {
      return this.read("authorName");
    }
    get content(): unknown {
      return this.read("content");
    }
    set content(value: unknown) {
      this.loaded["Content"] = value;
      api.invokeSetProperty(this, "Content", value, 0);
    }
    delete(): void {
      api.invokeMethod(this, "Delete", defaultOperation, [], 0, 0);
    }
    getLocation(): object {
      return api.createMethodObject(
        excelRange,
        this,
        "GetLocation",
        readOperation,
        [],
        false,
        true,
        null,
        cacheable,
      );
    }
    load(option: unknown): object {
      return Utility.load(this, option);
    }
    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (!isRecord(value)) return;
      Utility.fixObjectPathIfNecessary(this, value);
      for (const name of ["AuthorName", "Content", "Visible"])
        if (name in value) this.loaded[name] = value[name];
    }
  }

  class NoteCollection extends ClientObject {
    private loaded: ClientObject[] | undefined;
    get _className(): string {
      return "NoteCollection";
    }
    get _isCollection(): boolean {
      return true;
    }
    get items(): readonly ClientObject[] | undefined {
      Utility.throwIfNotLoaded("items", this.loaded, "NoteCollection", this._isNull);
      return this.loaded;
    }
    add(cellAddress: unknown, content: unknown): ClientObject {
      return this.note("Add", defaultOperation, [cellAddress, content], true, 0);
    }
    getCount(): unknown {
      return api.invokeMethod(this, "GetCount", readOperation, [], cacheable, 0);
    }
    getItem(key: string): ClientObject {
      return api.createIndexerObject(Note, this, [key]);
    }
    getItemAt(index: number): ClientObject {
      return this.note("GetItemAt", readOperation, [index], false, cacheable);
    }
    getItemOrNullObject(key: string): ClientObject {
      return this.note("GetItemOrNullObject", readOperation, [key], false, cacheable);
    }
    load(option: unknown): object {
      return Utility.load(this, option);
    }
    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (!isRecord(value)) return;
      Utility.fixObjectPathIfNecessary(this, value);
      const data = value["_Items"];
      if (!Array.isArray(data)) return;
      this.loaded = data.map((item: unknown, index) => {
        const note = api.createChildItemObject(Note, false, this, item, index);
        note._handleResult(item);
        return note;
      });
    }
    private note(
      name: string,
      operation: number,
      args: unknown[],
      isInvalid: boolean,
      flags: number,
    ): ClientObject {
      return api.createMethodObject(Note, this, name, operation, args, false, isInvalid, null, flags);
    }
  }

  const excelRange = excel.Range;
  const known = new WeakMap<object, object>();
  Object.defineProperty(prototype, "notes", {
    configurable: true,
    get(this: object) {
      const notes =
        known.get(this) ?? api.createPropertyObject(NoteCollection, this, "Notes", true, cacheable);
      known.set(this, notes);
      return notes;
    },
  });
}
