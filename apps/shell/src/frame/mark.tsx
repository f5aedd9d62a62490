/** The mark of the product: terraced steps. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg className="mark" width={size} height={(size * 18) / 26} viewBox="0 0 26 18" aria-hidden="true" focusable="false">
      <path d="M1 17v-4h6V9h6V5h6V1h6v16z" className="mark-field" />
      <path d="M1 13h6V9h6V5h6V1h6" className="mark-edge" />
    </svg>
  );
}
