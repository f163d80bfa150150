export interface ProgressBarProps {
  /** What goes on: "Bilder som er lest inn" */
  label: string
  value: number
  most: number
  /** How far in words: "140 av 197". Stands beside the bar, since a bar alone tells too little. */
  text: string
}

/** How far something has come. */
export function ProgressBar({ label, value, most, text }: ProgressBarProps) {
  return (
    <div className="progress">
      <div className="progress__words">
        <span>{label}</span>
        <span className="figures">{text}</span>
      </div>
      <progress aria-label={label} aria-valuetext={text} value={Math.min(value, most)} max={Math.max(most, 1)} />
    </div>
  )
}
