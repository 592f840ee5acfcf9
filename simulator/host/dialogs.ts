/** Office's dialogs: one page at a time in a window of its own, which can only send words to who opened it. */

type Handler = (event: { message: string } | { error: number }) => void;
type Outcome =
  | { status: "succeeded"; value: OpenDialog }
  | { status: "failed"; value: undefined; error: { code: number; message: string } };

/** What `displayDialogAsync` gives to who opened the dialog. */
interface OpenDialog {
  addEventHandler(type: string, handler: Handler): void;
  close(): void;
}

// Office's numbers: "already open", "closed by the person".
const [alreadyOpen, closedByPerson] = [12007, 12006];

export class Dialogs {
  /** The address of the page that is shown; null: no dialog is open. */
  address: string | null = null;
  private handlers: { type: string; handler: Handler }[] = [];
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };

  readonly current = (): string | null => this.address;

  /** Office.context.ui, for the pages of the add-in and for the dialog itself. */
  readonly ui = {
    displayDialogAsync: (address: string, _options: object, callback: (outcome: Outcome) => void): void => {
      if (this.address !== null) {
        const error = { code: alreadyOpen, message: "The add-in has a dialog open already." };
        callback({ status: "failed", value: undefined, error });
        return;
      }
      this.show(address);
      callback({
        status: "succeeded",
        value: {
          addEventHandler: (type, handler) => void this.handlers.push({ type, handler }),
          close: () => this.show(null),
        },
      });
    },
    messageParent: (message: string): void => this.tell("dialogMessageReceived", { message }),
  };

  /** The person closes it. */
  dismiss(): void {
    this.tell("dialogEventReceived", { error: closedByPerson });
    this.show(null);
  }

  private tell(type: string, event: { message: string } | { error: number }): void {
    for (const { handler } of this.handlers.filter((h) => h.type === type)) handler(event);
  }

  private show(address: string | null): void {
    this.address = address;
    this.handlers = [];
    for (const changed of this.listeners) changed();
  }
}
