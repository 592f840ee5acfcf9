/** Excel.NoteCollection and Excel.Note of a sheet; and of its threaded comments, where they stand. */
import type { HostContext } from "../context";
import { parseArea } from "../model/area";
import type { CommentModel, NoteModel } from "../model/parts";
import type { SheetModel } from "../model/sheet";
import { apiClass, isApiObject, type ApiObject, type Arg } from "../protocol/api";
import { hostError } from "../protocol/errors";
import { numberArg, textArg } from "./args";
import { rangeObject } from "./range";
import { isRangeTarget } from "./range-kind";
import { refuseProtected, type RangeTarget } from "./range-target";

interface NoteTarget {
  readonly sheet: SheetModel;
  readonly note: NoteModel;
}

/** Excel refuses to change notes of a protected sheet (its permission "edit objects"). */
function changing({ sheet }: { sheet: SheetModel }, host: HostContext): void {
  if (sheet.protection) throw hostError("AccessDenied");
  host.model.emit({ type: "layout", sheet });
}

const noteObject = apiClass<NoteTarget>({
  name: "Note",
  get: { AuthorName: ({ note }) => note.author, Content: ({ note }) => note.content, Visible: () => false },
  set: {
    Content: (t, arg, host) => {
      changing(t, host);
      t.note.content = textArg(arg);
    },
  },
  methods: {
    GetLocation: ({ sheet, note }, _, host) => rangeObject({ sheet, rentang: note.rentang }, host),
  },
  actions: {
    Delete: (t, _, host) => {
      changing(t, host);
      t.sheet.notes.splice(t.sheet.notes.indexOf(t.note), 1);
      return undefined;
    },
  },
});

function cellOf(sheet: SheetModel, arg: Arg | undefined): RangeTarget {
  if (isApiObject(arg) && isRangeTarget(arg.target)) return arg.target;
  const rentang = parseArea(textArg(arg));
  const single = rentang !== null && rentang.row === rentang.row2 && rentang.col === rentang.col2;
  if (!single) throw hostError("InvalidArgument", "InvalidCellAddress");
  return { sheet, rentang };
}

function find(sheet: SheetModel, key: Arg | undefined, host: HostContext): ApiObject | null {
  const { rentang } = cellOf(sheet, key);
  const note = sheet.notes.find((n) => n.rentang.row === rentang.row && n.rentang.col === rentang.col);
  return note ? noteObject({ sheet, note }, host) : null;
}

export const notesObject: (sheet: SheetModel, host: HostContext) => ApiObject = apiClass<SheetModel>({
  name: "NoteCollection",
  items: (sheet, host) => sheet.notes.map((note) => noteObject({ sheet, note }, host)),
  methods: {
    Add: (sheet, [cell, content], host) => {
      const target = cellOf(sheet, cell);
      changing(target, host);
      refuseProtected(target);
      const { row, col } = target.rentang;
      const taken = [...sheet.notes, ...sheet.comments].some(
        ({ rentang: r }) => r.row === row && r.col === col,
      );
      // A cell has one note, and none beside a threaded comment.
      if (taken) throw hostError("InvalidOperation", "NoteCollection.add");
      const note = { rentang: target.rentang, content: textArg(content), author: "Perencana" };
      sheet.notes.push(note);
      return noteObject({ sheet, note }, host);
    },
    GetItem: (sheet, [key], host) => {
      const note = find(sheet, key, host);
      if (!note) throw hostError("ItemNotFound");
      return note;
    },
    GetItemAt: (sheet, [index], host) => {
      const note = sheet.notes[numberArg(index)];
      if (!note) throw hostError("ItemNotFound");
      return noteObject({ sheet, note }, host);
    },
    GetItemOrNullObject: (sheet, [key], host) => find(sheet, key, host),
  },
  actions: { GetCount: (sheet) => sheet.notes.length },
});

const commentObject = apiClass<{ sheet: SheetModel; comment: CommentModel }>({
  name: "Comment",
  id: ({ comment }) => comment.id,
  get: { Id: ({ comment }) => comment.id, Content: ({ comment }) => comment.content },
  methods: {
    GetLocation: ({ sheet, comment }, _, host) => rangeObject({ sheet, rentang: comment.rentang }, host),
  },
});

/** Read only: the product never writes threaded comments. */
export const commentsObject: (sheet: SheetModel, host: HostContext) => ApiObject = apiClass<SheetModel>({
  name: "CommentCollection",
  items: (sheet, host) => sheet.comments.map((comment) => commentObject({ sheet, comment }, host)),
  methods: {
    GetItem: (sheet, [id], host) => {
      const comment = sheet.comments.find((c) => c.id === textArg(id));
      if (!comment) throw hostError("ItemNotFound");
      return commentObject({ sheet, comment }, host);
    },
  },
  actions: { GetCount: (sheet) => sheet.comments.length },
});
