import { words } from './words.ts'

/**
 * The wordings of the loan agreement. What was signed is kept by its number, so a wording is never changed: a new one gets
 * a new number. The terms follow those of Norwegian municipal schools of music (Stavanger kulturskole: the borrower answers
 * for the instrument, no insurance from the owner, repair by professionals only, own consumables, back within 14 days).
 */
export const loanAgreement = words({
  title: { nb: 'Avtale om lån av instrument', en: 'Agreement on the loan of an instrument' },
  parties1: {
    nb: (f: { owner: string; child: string; instrument: string; mark: string }) =>
      `${f.owner} låner ut ${f.instrument} merket ${f.mark} til ${f.child}. Lånet er gratis.`,
    en: (f: { owner: string; child: string; instrument: string; mark: string }) =>
      `${f.owner} lends the ${f.instrument} marked ${f.mark} to ${f.child}. The loan is free of charge.`,
  },
  use1: {
    nb: 'Instrumentet skal brukes i orkesteret og til øving hjemme. Det skal ikke lånes videre til andre.',
    en: 'The instrument is for use in the orchestra and for practice at home. It is not to be lent on to others.',
  },
  liability1: {
    nb: 'Du som låner, har ansvaret for instrumentet fra du får det til det er levert tilbake, og erstatter skade og tap ut over vanlig slitasje.',
    en: 'You who borrow it are responsible for the instrument from the day you receive it until it is returned, and you make good damage and loss beyond ordinary wear.',
  },
  insurance1: {
    nb: (f: { value: string }) =>
      f.value
        ? `Instrumentet er verdsatt til ${f.value}. Eieren har ingen forsikring som dekker det hjemme hos deg. Spør forsikringsselskapet ditt om innboforsikringen gjelder.`
        : 'Eieren har ingen forsikring som dekker instrumentet hjemme hos deg. Spør forsikringsselskapet ditt om innboforsikringen gjelder.',
    en: (f: { value: string }) =>
      f.value
        ? `The instrument is valued at ${f.value}. The owner has no insurance that covers it in your home. Ask your insurer whether your home contents insurance does.`
        : 'The owner has no insurance that covers the instrument in your home. Ask your insurer whether your home contents insurance does.',
  },
  repair1: {
    nb: 'Er noe galt med instrumentet, sier du fra til oss. Bare fagfolk reparerer det, og det er vi som avtaler det med verkstedet.',
    en: 'If something is wrong with the instrument, tell us. Only professionals repair it, and we make the arrangements with the workshop.',
  },
  consumables1: {
    nb: 'Strenger, fliser, olje, harpiks og annet som brukes opp, betaler du selv.',
    en: 'Strings, reeds, oil, rosin and whatever else is used up you pay for yourself.',
  },
  returning1: {
    nb: (f: { due: string }) =>
      `Instrumentet leveres tilbake senest ${f.due}. Slutter barnet i orkesteret før det, leveres det innen 14 dager etter at barnet sluttet.`,
    en: (f: { due: string }) =>
      `The instrument is returned by ${f.due}. If the child leaves the orchestra before that, it is returned within 14 days of leaving.`,
  },
  signing1: {
    nb: 'Den som skriver under, er myndig og har lest avtalen. For barn under 18 år skriver en foresatt under.',
    en: 'Whoever signs is of age and has read the agreement. For a child under 18 a guardian signs.',
  },
})
