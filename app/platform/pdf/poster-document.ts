/** What templates/poster.typ sets: a sheet for each door. It shows every text as it stands. */
export interface PosterDocument {
  lang: 'nb'
  title: string
  paper: 'a4' | 'a3'
  /** "Kunst rett vest 2013" */
  round: string
  posters: Poster[]
}

/** The words of a sheet in Norwegian, with English beside them. */
interface Both {
  nb: string
  en: string
}

export interface Poster {
  number: string
  /** The word above the number: "Atelier". */
  studio: Both
  /** Empty: it is called by its artists. */
  name: string
  artists: string[]
  /** A line for each run of days: "14.–15. september" and "lørdag og søndag kl. 12–17". */
  hours: { dates: string; times: Both }[]
  welcome: Both
  /** Why one should point a phone at the squares. */
  scan: Both
  /** The drawing as SVG, what it is for those who cannot see it, and the address in letters. */
  code: { svg: string; alt: string; address: string }
  /** The municipality that hosts the year; empty when it is not settled. */
  host: string
  /** For an invented round; empty for a true one. */
  demonstration: string
}
