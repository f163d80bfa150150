import { words } from './words.ts'

/** Refusals that belong to no one domain. */
export const faults = words({
  fixThese: { nb: 'Dette må rettes', en: 'This needs mending' },
  missing: { nb: 'Vi finner ikke siden.', en: 'We cannot find the page.' },
  forbidden: { nb: 'Du har ikke tilgang til dette.', en: 'You do not have access to this.' },
  required: { nb: 'Fyll ut dette feltet.', en: 'Fill in this field.' },
  tooLong: {
    nb: (f: { most: number }) => `Teksten kan ha høyst ${f.most} tegn.`,
    en: (f: { most: number }) => `The text can have at most ${f.most} characters.`,
  },
  notANumber: { nb: 'Skriv et tall.', en: 'Write a number.' },
  notADate: { nb: 'Skriv en dato, for eksempel 14.09.2027.', en: 'Write a date, for example 14.09.2027.' },
  notATime: { nb: 'Skriv et klokkeslett, for eksempel 12.00.', en: 'Write a time, for example 12:00.' },
  noSuchTime: {
    nb: 'Klokka stilles fram denne natta, så dette klokkeslettet finnes ikke.',
    en: 'The clock is put forward that night, so this time does not exist.',
  },
  notAnAmount: { nb: 'Skriv et beløp i kroner.', en: 'Write an amount in kroner.' },
  notAnEmail: {
    nb: 'Skriv en e-postadresse, for eksempel navn@eksempel.no.',
    en: 'Write an e-mail address, for example name@example.com.',
  },
  notAnAddress: {
    nb: 'Skriv en nettadresse som begynner med https://.',
    en: 'Write a web address that begins with https://.',
  },
  notAChoice: { nb: 'Velg ett av alternativene.', en: 'Choose one of the options.' },
  tooSmall: {
    nb: (f: { least: number }) => `Tallet må være minst ${f.least}.`,
    en: (f: { least: number }) => `The number must be at least ${f.least}.`,
  },
  tooLarge: {
    nb: (f: { most: number }) => `Tallet kan være høyst ${f.most}.`,
    en: (f: { most: number }) => `The number can be at most ${f.most}.`,
  },
  unknownField: {
    nb: 'Skjemaet hadde et felt som ikke hører hjemme her.',
    en: 'The form had a field that does not belong here.',
  },
  changedMeanwhile: {
    nb: 'Noen har lagret endringer her etter at du åpnet siden. Se gjennom dem før du lagrer igjen.',
    en: 'Someone has saved changes here since you opened the page. Look at them before you save again.',
  },
  tooMany: {
    nb: 'Du har prøvd mange ganger. Vent litt før du prøver igjen.',
    en: 'You have tried many times. Wait a little before you try again.',
  },
  foreignForm: {
    nb: 'Skjemaet kom fra et annet nettsted og ble ikke tatt imot.',
    en: 'The form came from another site and was not accepted.',
  },
  unexpected: {
    nb: 'Noe gikk galt hos oss. Det du skrev, er ikke tatt imot. Prøv igjen om litt.',
    en: 'Something went wrong on our side. What you wrote was not received. Try again in a little while.',
  },
})
