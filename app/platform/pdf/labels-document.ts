/** What templates/labels.typ sets: labels to cut apart, ten on a sheet. Texts are shown as they stand. */
export interface LabelsDocument {
  lang: 'nb' | 'en'
  title: string
  labels: {
    /** Of the catalogue; empty: none was given yet. */
    number: string
    artist: string
    work: string
    /** Year, technique, size: a line each. */
    facts: string[]
    /** "12 000 kr", "Ikke til salgs". */
    price: string
  }[]
}
