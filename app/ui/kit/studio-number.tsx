export interface StudioNumberProps {
  number: number
  /** The word before it, for those who listen: "Atelier" */
  prefix: string
  /** `small` and `medium` are a sign that points west, in rows and on maps; `large` and `huge` are the bare figure. */
  size?: 'small' | 'medium' | 'large' | 'huge'
}

/** The number of a studio: the same on map, list, paper and door. */
export function StudioNumber({ number, prefix, size = 'medium' }: StudioNumberProps) {
  return (
    <span className="studio-number" data-size={size}>
      <span className="only-heard">{prefix} </span>
      {number}
    </span>
  )
}
