/**
 * What templates/catalogue.typ sets: a paper of several pages with pictures in columns, numbered maps, a list and a
 * register. It sorts, counts and translates nothing itself, and shows every text as it stands.
 */
export interface CatalogueDocument {
  lang: 'nb' | 'en'
  title: string
  /** At the foot of every page, before its number. */
  footer: string
  cover: {
    kicker: string
    masthead: string
    year: string
    lede: string
    picture: (PrintedPicture & { credit: string }) | null
    /** Set side by side at the foot of the cover. */
    facts: PrintedFact[]
  }
  /** Headings of the parts, in the order in which they come. */
  heads: {
    contents: string
    howTo: string
    programme: string
    map: string
    artists: string
    works: string
    register: string
    colophon: string
  }
  howTo: string[]
  /** Where and when, beside how to use it. */
  facts: PrintedFact[]
  programme: { when: string; title: string; where: string; note: string }[]
  map: {
    help: string
    sheets: { name: string; svg: string; alt: string; widthMm: number; heightMm: number }[]
    /** Empty when every place is on a map. */
    note: string
  }
  sections: { heading: string; entries: PrintedEntry[] }[]
  works: { caption: string; columns: { label: string; align: 'left' | 'right' }[]; rows: string[][] }
  register: { name: string; number: string }[]
  colophon: string[]
}

export interface PrintedFact {
  term: string
  lines: string[]
}

export interface PrintedPicture {
  /** Its name among the pictures that are handed over. */
  file: string
  /** What it shows. */
  alt: string
  /** Width by height. */
  ratio: number
}

/** Something that people wrote, in the language they wrote it in. */
export interface Written {
  text: string
  lang: 'nb' | 'en'
}

export interface PrintedEntry {
  /** Set large; null: there is none, and `lines` says so. */
  number: string | null
  name: string
  /** As "Ny i år". */
  marks: string[]
  picture: PrintedPicture | null
  /** Under the picture: what the work is called, and what is known of it. */
  caption: { title: string; facts: string; lang: 'nb' | 'en' } | null
  lines: string[]
  about: Written | null
}
