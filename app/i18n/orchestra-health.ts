import { words } from './words.ts'

type KindName = 'allergy' | 'diet' | 'health' | 'medicine' | 'needs'
const KINDS_NB: Record<KindName, string> = {
  allergy: 'Allergi',
  diet: 'Mat',
  health: 'Sykdom',
  medicine: 'Medisiner',
  needs: 'Tilrettelegging',
}
const KINDS_EN: Record<KindName, string> = {
  allergy: 'Allergy',
  diet: 'Food',
  health: 'Illness',
  medicine: 'Medicine',
  needs: 'Special needs',
}
type CodeName =
  | 'gluten'
  | 'nuts'
  | 'peanuts'
  | 'milk'
  | 'egg'
  | 'fish'
  | 'shellfish'
  | 'vegetarian'
  | 'vegan'
  | 'halal'
  | 'other'
const CODES_NB: Record<CodeName, string> = {
  gluten: 'Uten gluten',
  nuts: 'Uten nøtter',
  peanuts: 'Uten peanøtter',
  milk: 'Uten melk',
  egg: 'Uten egg',
  fish: 'Uten fisk',
  shellfish: 'Uten skalldyr',
  vegetarian: 'Vegetarmat',
  vegan: 'Vegansk mat',
  halal: 'Halal',
  other: 'Noe annet',
}
const CODES_EN: Record<CodeName, string> = {
  gluten: 'No gluten',
  nuts: 'No nuts',
  peanuts: 'No peanuts',
  milk: 'No milk',
  egg: 'No egg',
  fish: 'No fish',
  shellfish: 'No shellfish',
  vegetarian: 'Vegetarian',
  vegan: 'Vegan',
  halal: 'Halal',
  other: 'Something else',
}
type ThroughName = 'binder' | 'card' | 'own'

/** What a family tells of a child's health, and who has read it. */
export const orchestraHealth = words({
  kindOf: { nb: (f: { kind: KindName }) => KINDS_NB[f.kind], en: (f: { kind: KindName }) => KINDS_EN[f.kind] },
  codeOf: { nb: (f: { code: CodeName }) => CODES_NB[f.code], en: (f: { code: CodeName }) => CODES_EN[f.code] },
  title: { nb: 'Allergi og helse', en: 'Allergies and health' },
  titleOf: {
    nb: (f: { name: string }) => `Allergi og helse: ${f.name}`,
    en: (f: { name: string }) => `Allergies and health: ${f.name}`,
  },
  lede: {
    nb: 'Det du skriver her, leses bare av dem som har vakt på et seminar. Kjøkkenet får bare vite hvor mange som trenger hva.',
    en: 'What you write here is read only by those on duty at a seminar. The kitchen is told only how many need what.',
  },
  codeTitle: { nb: 'Bekreft at det er deg', en: 'Confirm that it is you' },
  codeWhy: {
    nb: 'Helse er det mest private vi tar vare på. Derfor ber vi om en ny kode når det er mer enn en halv time siden du logget inn.',
    en: 'Health is the most private thing we keep. That is why we ask for a new code when it is more than half an hour since you signed in.',
  },
  codeTo: {
    nb: (f: { email: string }) => `Koden sendes til ${f.email}.`,
    en: (f: { email: string }) => `The code goes to ${f.email}.`,
  },
  codeSend: { nb: 'Send kode', en: 'Send code' },
  notes: { nb: 'Dette har dere fortalt', en: 'What you have told' },
  none: { nb: 'Ingenting er skrevet.', en: 'Nothing has been written.' },
  kitchenSees: {
    nb: (f: { what: string }) => `Kjøkkenet teller: ${f.what}`,
    en: (f: { what: string }) => `The kitchen counts: ${f.what}`,
  },
  goes: { nb: (f: { day: string }) => `Slettes ${f.day}`, en: (f: { day: string }) => `Deleted on ${f.day}` },
  writtenBy: {
    nb: (f: { name: string; day: string }) => `Skrevet av ${f.name} ${f.day}`,
    en: (f: { name: string; day: string }) => `Written by ${f.name} on ${f.day}`,
  },
  drop: { nb: 'Slett', en: 'Delete' },
  dropOf: { nb: (f: { kind: string }) => `Slett: ${f.kind}`, en: (f: { kind: string }) => `Delete: ${f.kind}` },
  add: { nb: 'Skriv noe nytt', en: 'Write something new' },
  kind: { nb: 'Hva gjelder det?', en: 'What is it about?' },
  kitchen: { nb: 'Må kjøkkenet vite noe?', en: 'Does the kitchen need to know?' },
  kitchenNothing: { nb: 'Nei', en: 'No' },
  text: { nb: 'Hva bør de som har vakt, vite?', en: 'What should those on duty know?' },
  textHelp: { nb: 'Kort og konkret. Ikke skriv mer enn de trenger.', en: 'Short and plain. No more than they need.' },
  measures: { nb: 'Hva skal de gjøre?', en: 'What should they do?' },
  measuresHelp: {
    nb: 'For eksempel hvor medisinen ligger, og hvem de skal ringe.',
    en: 'For example where the medicine is, and whom to call.',
  },
  save: { nb: 'Lagre', en: 'Save' },
  needsConsent: {
    nb: 'Før vi kan ta vare på opplysninger om helse, trenger vi samtykket deres.',
    en: 'Before we can keep facts about health, we need your consent.',
  },
  toConsents: { nb: 'Svar på samtykket', en: 'Answer the consent' },
  readings: { nb: 'Hvem har lest', en: 'Who has read' },
  readingsHelp: {
    nb: 'Hver gang noen åpner dette, blir det notert her. Dine egne besøk noteres høyst én gang i timen.',
    en: 'Each time somebody opens this, it is noted here. Your own visits are noted once an hour at most.',
  },
  readingsNone: { nb: 'Ingen har lest.', en: 'Nobody has read it.' },
  readAt: {
    nb: (f: { who: string; when: string; where: string }) => `${f.who}, ${f.when}, ${f.where}`,
    en: (f: { who: string; when: string; where: string }) => `${f.who}, ${f.when}, ${f.where}`,
  },
  through: {
    nb: (f: { through: ThroughName }) =>
      ({ binder: 'i nødpermen', card: 'på barnets side', own: 'i familien' })[f.through],
    en: (f: { through: ThroughName }) =>
      ({ binder: 'in the emergency binder', card: 'on the child’s page', own: 'in the family' })[f.through],
  },
  atSeminar: {
    nb: (f: { title: string; where: string }) => `${f.where}, ${f.title}`,
    en: (f: { title: string; where: string }) => `${f.where}, ${f.title}`,
  },
})
