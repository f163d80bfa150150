import { counted, words } from './words.ts'

const artists = {
  nb: (count: number) => counted('nb', count, 'kunstner', 'kunstnere'),
  en: (count: number) => counted('en', count, 'artist', 'artists'),
}
const studios = {
  nb: (count: number) => counted('nb', count, 'atelier', 'atelierer'),
  en: (count: number) => counted('en', count, 'studio', 'studios'),
}
const needs = {
  trinnfri: { nb: 'Trinnfri inngang', en: 'Step-free entrance' },
  toalett: { nb: 'Toalett', en: 'Toilet' },
  parkering: { nb: 'Parkering', en: 'Parking' },
  kollektiv: { nb: 'Buss eller tog i nærheten', en: 'Bus or train nearby' },
  ny: { nb: 'Ny i år', en: 'New this year' },
}
/** Choices in the middle of a sentence, by their names in the address. */
const choices = {
  ...needs,
  q: { nb: 'søkeordet', en: 'the search words' },
  fag: { nb: 'fagfeltet', en: 'the discipline' },
  kommune: { nb: 'kommunen', en: 'the municipality' },
  dag: { nb: 'dagen', en: 'the day' },
  apent: { nb: '«åpent nå»', en: '“open now”' },
}
const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** Choosing among the artists, in the list and on the map. They travel with the map's program. */
export const finding = words({
  filters: { nb: 'Velg hva du vil se', en: 'Choose what to see' },
  searchWords: { nb: 'Navn eller sted', en: 'Name or place' },
  discipline: { nb: 'Fagfelt', en: 'Discipline' },
  anyDiscipline: { nb: 'Alle fagfelt', en: 'All disciplines' },
  municipality: { nb: 'Kommune', en: 'Municipality' },
  anyMunicipality: { nb: 'Alle kommuner', en: 'All municipalities' },
  day: { nb: 'Dag', en: 'Day' },
  anyDay: { nb: 'Alle dager', en: 'All days' },
  openNow: { nb: 'Åpent nå', en: 'Open now' },
  option: {
    nb: (f: { label: string; count: number }) => `${f.label} (${f.count})`,
    en: (f: { label: string; count: number }) => `${f.label} (${f.count})`,
  },
  moreChoices: {
    nb: (f: { chosen: number }) => (f.chosen > 0 ? `Flere valg (${f.chosen} gjort)` : 'Flere valg'),
    en: (f: { chosen: number }) => (f.chosen > 0 ? `More choices (${f.chosen} made)` : 'More choices'),
  },
  needs: { nb: 'Det skal ha', en: 'It must have' },
  need: {
    nb: (f: { need: keyof typeof needs }) => needs[f.need].nb,
    en: (f: { need: keyof typeof needs }) => needs[f.need].en,
  },
  order: { nb: 'Rekkefølge', en: 'Order' },
  byNumber: { nb: 'Etter nummer', en: 'By number' },
  byName: { nb: 'Etter navn', en: 'By name' },
  show: { nb: 'Vis', en: 'Show' },
  clear: { nb: 'Vis alle', en: 'Show all' },
  foundArtists: {
    nb: (f: { count: number; total: number }) =>
      f.count === f.total ? artists.nb(f.total) : `${f.count} av ${artists.nb(f.total)}`,
    en: (f: { count: number; total: number }) =>
      f.count === f.total ? artists.en(f.total) : `${f.count} of ${artists.en(f.total)}`,
  },
  foundPlaces: {
    nb: (f: { count: number; total: number; artists: number }) =>
      f.count === f.total
        ? `${studios.nb(f.total)}, ${artists.nb(f.artists)}`
        : `${f.count} av ${studios.nb(f.total)}, ${artists.nb(f.artists)}`,
    en: (f: { count: number; total: number; artists: number }) =>
      f.count === f.total
        ? `${studios.en(f.total)}, ${artists.en(f.artists)}`
        : `${f.count} of ${studios.en(f.total)}, ${artists.en(f.artists)}`,
  },
  nothingFound: { nb: 'Ingen passer til alt du har valgt', en: 'Nobody matches everything you chose' },
  widen: { nb: 'Fjern ett valg, så ser du flere:', en: 'Remove one choice to see more:' },
  widenBy: {
    nb: (f: { choice: keyof typeof choices; count: number }) =>
      `Fjern ${small(choices[f.choice].nb)}: ${artists.nb(f.count)}`,
    en: (f: { choice: keyof typeof choices; count: number }) =>
      `Remove ${small(choices[f.choice].en)}: ${artists.en(f.count)}`,
  },
  widenAll: { nb: 'Fjern flere valg, eller vis alle.', en: 'Remove more choices, or show all.' },
  pages: { nb: 'Sider i listen', en: 'Pages of the list' },
})
