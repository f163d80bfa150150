/**
 * The house's mark: a needle that points west. Filled blade to the left, open tail to the right, in the colour of the
 * text around it. Silent to those who listen: the words beside it say what it means.
 */
export function NeedleMark({ size = '1em', className }: { size?: string; className?: string }) {
  return (
    <svg
      className={className ? `needle ${className}` : 'needle'}
      viewBox="0 0 48 20"
      style={{ height: size, width: `calc(${size} * 2.4)` }}
      focusable="false"
      aria-hidden="true"
    >
      <path fill="currentColor" d="M0 10 32 1v18z" />
      <path
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
        d="M32.8 2.2 46.6 10l-13.8 7.8z"
      />
    </svg>
  )
}

/** Something is under way. The needle swings to find west; the words say what is awaited. */
export function Waiting({ text }: { text: string }) {
  return (
    <p className="waiting" role="status">
      <NeedleMark className="waiting__needle" size="0.9em" />
      <span>{text}</span>
    </p>
  )
}
