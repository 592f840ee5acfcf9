/** The green frame around the selected cells; the active cell inside it stays white. */
import type { Rentang } from "../../../src/core/sheet/address";
import type { Metrics } from "./metrics";

export function Selection({
  metrics,
  rentang,
  active,
}: {
  metrics: Metrics;
  rentang: Rentang;
  active: Rentang;
}) {
  const box = metrics.box(rentang);
  const inner = metrics.box(active);
  const several = box.width !== inner.width || box.height !== inner.height;
  return (
    <>
      {several && (
        <svg className="shade" style={{ left: box.left, top: box.top }} width={box.width} height={box.height}>
          <path
            fillRule="evenodd"
            d={`M0 0h${box.width}v${box.height}H0zM${inner.left - box.left} ${inner.top - box.top}h${inner.width}v${inner.height}h-${inner.width}z`}
          />
        </svg>
      )}
      <div
        className="selection"
        style={{ left: box.left - 2, top: box.top - 2, width: box.width + 3, height: box.height + 3 }}
      >
        <b />
      </div>
    </>
  );
}
