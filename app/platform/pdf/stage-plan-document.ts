/** What templates/stage-plan.typ sets: the seats of an orchestra as a drawing, and as a table. Texts are shown as they stand. */
export interface StagePlanDocument {
  lang: 'nb' | 'en'
  title: string
  /** The orchestra, and the day. */
  line: string
  /** "Sett fra dirigenten". */
  seen: string
  paper: 'a3' | 'a4'
  /** The drawing in words, for those who cannot see it. */
  alt: string
  /** Of the stage, in metres; places are counted from the upper left. */
  width: number
  height: number
  seats: { x: number; y: number; name: string; place: string }[]
  podium: { x: number; y: number; name: string }
  audience: { x: number; y: number; name: string }
  head: string[]
  rows: string[][]
  /** At the foot of every page, before the number of the page. */
  footer: string
}
