import { counted, words } from './words.ts'

type StateName = 'applied' | 'audition' | 'offered' | 'waiting' | 'enrolled' | 'leave' | 'declined' | 'left'
type StepName =
  | 'callToAudition'
  | 'offer'
  | 'wait'
  | 'decline'
  | 'enrol'
  | 'take'
  | 'turnDown'
  | 'lapse'
  | 'withdraw'
  | 'askLeave'
  | 'refuseLeave'
  | 'giveLeave'
  | 'comeBack'
  | 'stop'
  | 'reopen'
  | 'apply'
  | 'continue'

const STATES_NB: Record<StateName, string> = {
  applied: 'Påmeldt, ikke behandlet',
  audition: 'Til prøvespill',
  offered: 'Har tilbud',
  waiting: 'På venteliste',
  enrolled: 'Med',
  leave: 'I permisjon',
  declined: 'Ikke plass',
  left: 'Sluttet',
}
const STATES_EN: Record<StateName, string> = {
  applied: 'Signed up, not considered',
  audition: 'To audition',
  offered: 'Has an offer',
  waiting: 'On the waiting list',
  enrolled: 'Member',
  leave: 'On leave',
  declined: 'No place',
  left: 'Left',
}

/** What a step is called on its button. */
const STEPS_NB: Record<StepName, string> = {
  callToAudition: 'Kall inn til prøvespill',
  offer: 'Gi tilbud om plass',
  wait: 'Sett på ventelisten',
  decline: 'Si nei',
  enrol: 'Ta opp',
  take: 'Ja takk til plassen',
  turnDown: 'Nei takk',
  lapse: 'Tilbudet gikk ut',
  withdraw: 'Trekk påmeldingen',
  askLeave: 'Be om permisjon',
  refuseLeave: 'Si nei til permisjon',
  giveLeave: 'Gi permisjon',
  comeBack: 'Kom tilbake',
  stop: 'Meld ut',
  reopen: 'Ta opp igjen til vurdering',
  apply: 'Meld på',
  continue: 'Fortsetter',
}
const STEPS_EN: Record<StepName, string> = {
  callToAudition: 'Call to an audition',
  offer: 'Offer a place',
  wait: 'Put on the waiting list',
  decline: 'Say no',
  enrol: 'Take in',
  take: 'Yes, take the place',
  turnDown: 'No, thank you',
  lapse: 'The offer ran out',
  withdraw: 'Withdraw the application',
  askLeave: 'Ask for leave',
  refuseLeave: 'Say no to leave',
  giveLeave: 'Give leave',
  comeBack: 'Come back',
  stop: 'Leave the orchestra',
  reopen: 'Consider again',
  apply: 'Sign up',
  continue: 'Goes on',
}

/** What was done, in the history. */
const DONE_NB: Record<StepName, string> = {
  callToAudition: 'kalte inn til prøvespill',
  offer: 'ga tilbud om plass',
  wait: 'satte på ventelisten',
  decline: 'sa nei',
  enrol: 'tok opp',
  take: 'takket ja',
  turnDown: 'takket nei',
  lapse: 'fristen for tilbudet gikk ut',
  withdraw: 'trakk påmeldingen',
  askLeave: 'ba om permisjon',
  refuseLeave: 'sa nei til permisjon',
  giveLeave: 'ga permisjon',
  comeBack: 'tok opp igjen etter permisjon',
  stop: 'meldte ut',
  reopen: 'tok påmeldingen opp igjen',
  apply: 'meldte på',
  continue: 'svarte at barnet fortsetter',
}
const DONE_EN: Record<StepName, string> = {
  callToAudition: 'called to an audition',
  offer: 'offered a place',
  wait: 'put on the waiting list',
  decline: 'said no',
  enrol: 'took in',
  take: 'took the place',
  turnDown: 'turned the offer down',
  lapse: 'the time for the offer ran out',
  withdraw: 'withdrew',
  askLeave: 'asked for leave',
  refuseLeave: 'refused leave',
  giveLeave: 'gave leave',
  comeBack: 'took back from leave',
  stop: 'took out of the orchestra',
  reopen: 'took the application up again',
  apply: 'signed up',
  continue: 'answered that the child goes on',
}

/** Enrolment in the youth orchestra: states, steps, refusals, and what families are told. */
export const orchestraEnrolment = words({
  state: { nb: (f: { state: StateName }) => STATES_NB[f.state], en: (f: { state: StateName }) => STATES_EN[f.state] },
  step: { nb: (f: { step: StepName }) => STEPS_NB[f.step], en: (f: { step: StepName }) => STEPS_EN[f.step] },
  done: { nb: (f: { step: StepName }) => DONE_NB[f.step], en: (f: { step: StepName }) => DONE_EN[f.step] },
  waitingPlace: {
    nb: (f: { place: number; instrument: string }) => `Plass ${f.place} på ventelisten for ${f.instrument}`,
    en: (f: { place: number; instrument: string }) => `Number ${f.place} on the waiting list for ${f.instrument}`,
  },

  // Refusals
  closed: {
    nb: 'Påmeldingen til dette semesteret er ikke åpen.',
    en: 'Enrolment for this semester is not open.',
  },
  alreadyIn: {
    nb: (f: { name: string }) => `${f.name} er allerede meldt på dette semesteret.`,
    en: (f: { name: string }) => `${f.name} is signed up for this semester already.`,
  },
  notAge: {
    nb: (f: { name: string; from: number; to: number; dayNb: string }) =>
      `${f.name} må være mellom ${f.from} og ${f.to} år den ${f.dayNb}.`,
    en: (f: { name: string; from: number; to: number; dayEn: string }) =>
      `${f.name} must be between ${f.from} and ${f.to} years old on ${f.dayEn}.`,
  },
  notAStep: {
    nb: 'Det går ikke slik påmeldingen står nå. Last siden på nytt og se hva som er gjort.',
    en: 'That cannot be done as things stand. Reload the page to see what has been done.',
  },
  offerOver: {
    nb: 'Fristen for å svare på tilbudet er ute. Ring oss hvis du fortsatt vil ha plassen.',
    en: 'The time to answer the offer is over. Call us if you still want the place.',
  },
  offerNeedsDay: { nb: 'Velg siste dag for å svare på tilbudet.', en: 'Choose the last day for answering the offer.' },
  offerDayPassed: { nb: 'Fristen må være i dag eller senere.', en: 'The deadline must be today or later.' },
  leaveNeedsDay: { nb: 'Velg siste dag i permisjonen.', en: 'Choose the last day of the leave.' },
  leaveDayPassed: { nb: 'Permisjonen må slutte etter i dag.', en: 'The leave must end after today.' },
  nothingTicked: { nb: 'Kryss av for minst én på listen.', en: 'Tick at least one on the list.' },
  continuedAlready: {
    nb: (f: { name: string }) => `${f.name} har allerede svart for det nye semesteret.`,
    en: (f: { name: string }) => `${f.name} has answered for the new semester already.`,
  },
  nothingAhead: {
    nb: 'Det er ikke åpnet for påmelding til et nytt semester ennå.',
    en: 'Enrolment for a new semester has not opened yet.',
  },
  noEnsembleForAge: {
    nb: (f: { name: string }) => `${f.name} er for gammel for orkestrene neste semester.`,
    en: (f: { name: string }) => `${f.name} is too old for the orchestras next semester.`,
  },

  // What the families are told
  toldAppliedTitle: {
    nb: (f: { name: string }) => `Vi har fått påmeldingen av ${f.name}`,
    en: (f: { name: string }) => `We have received the application for ${f.name}`,
  },
  toldApplied: {
    nb: (f: { ensemble: string; semester: string; instrument: string }) =>
      `Det gjelder ${f.instrument} i ${f.ensemble}, ${f.semester}. Du får svar fra oss her.`,
    en: (f: { ensemble: string; semester: string; instrument: string }) =>
      `It is for ${f.instrument} in ${f.ensemble}, ${f.semester}. Our answer will come here.`,
  },
  toldOfferedTitle: {
    nb: (f: { name: string }) => `${f.name} har fått tilbud om plass`,
    en: (f: { name: string }) => `${f.name} has been offered a place`,
  },
  toldOffered: {
    nb: (f: { ensemble: string; semester: string; day: string }) =>
      `Plassen er i ${f.ensemble}, ${f.semester}. Svar senest ${f.day}, ellers går den videre til den neste på listen.`,
    en: (f: { ensemble: string; semester: string; day: string }) =>
      `The place is in ${f.ensemble}, ${f.semester}. Answer by ${f.day}, or it goes on to the next in line.`,
  },
  toldWaitingTitle: {
    nb: (f: { name: string }) => `${f.name} står på ventelisten`,
    en: (f: { name: string }) => `${f.name} is on the waiting list`,
  },
  toldWaiting: {
    nb: (f: { place: string; ensemble: string }) => `${f.place} i ${f.ensemble}. Vi sier fra når det blir plass.`,
    en: (f: { place: string; ensemble: string }) =>
      `${f.place} in ${f.ensemble}. We will tell you when there is a place.`,
  },
  toldAuditionTitle: {
    nb: (f: { name: string }) => `${f.name} kalles inn til prøvespill`,
    en: (f: { name: string }) => `${f.name} is called to an audition`,
  },
  toldAudition: {
    nb: 'Du får beskjed når du kan velge tid. Prøvespillet er kort, og alle får høre hvordan det gikk.',
    en: 'We will tell you when you can choose a time. The audition is short, and everyone hears how it went.',
  },
  toldDeclinedTitle: {
    nb: (f: { name: string }) => `${f.name} får dessverre ikke plass denne gangen`,
    en: (f: { name: string }) => `We are sorry: no place for ${f.name} this time`,
  },
  toldDeclined: {
    nb: (f: { ensemble: string }) =>
      `${f.ensemble} er fullt for dette instrumentet. Meld gjerne på igjen neste semester.`,
    en: (f: { ensemble: string }) => `${f.ensemble} is full for this instrument. Do sign up again next semester.`,
  },
  toldEnrolledTitle: {
    nb: (f: { name: string; ensemble: string }) => `${f.name} er med i ${f.ensemble}`,
    en: (f: { name: string; ensemble: string }) => `${f.name} is a member of ${f.ensemble}`,
  },
  toldEnrolled: {
    nb: (f: { semester: string }) =>
      `Velkommen til ${f.semester}. Seminarene og alt annet dere trenger, står på orkestersidene.`,
    en: (f: { semester: string }) =>
      `Welcome to ${f.semester}. The seminars and all else you need are on the orchestra’s pages.`,
  },
  toldLeaveTitle: {
    nb: (f: { name: string }) => `${f.name} har permisjon`,
    en: (f: { name: string }) => `${f.name} is on leave`,
  },
  toldLeave: {
    nb: (f: { day: string }) =>
      `Permisjonen varer til og med ${f.day}. Si fra på orkestersidene hvis dere vil tilbake før.`,
    en: (f: { day: string }) =>
      `The leave lasts to ${f.day}. Tell us on the orchestra’s pages if you want to come back earlier.`,
  },
  toldNoLeaveTitle: {
    nb: (f: { name: string }) => `${f.name} fikk ikke permisjon`,
    en: (f: { name: string }) => `${f.name} was not given leave`,
  },
  toldNoLeave: {
    nb: 'Plassen er den samme som før. Ta kontakt med oss hvis dere vil snakke om det.',
    en: 'The place is the same as before. Get in touch with us if you want to talk about it.',
  },
  toldLapsedTitle: {
    nb: (f: { name: string }) => `Tilbudet til ${f.name} har gått ut`,
    en: (f: { name: string }) => `The offer to ${f.name} has run out`,
  },
  toldLapsed: {
    nb: 'Vi fikk ikke svar innen fristen. Ta kontakt hvis dere fortsatt vil ha en plass.',
    en: 'We had no answer in time. Get in touch if you still want a place.',
  },
  toldLeftTitle: {
    nb: (f: { name: string }) => `${f.name} er meldt ut`,
    en: (f: { name: string }) => `${f.name} is no longer signed up`,
  },
  toldLeft: {
    nb: (f: { semester: string }) => `Det gjelder ${f.semester}. Er det en misforståelse, ta kontakt med oss.`,
    en: (f: { semester: string }) => `This concerns ${f.semester}. If it is a mistake, get in touch with us.`,
  },
  toldReopened: {
    nb: 'Du får svar fra oss her.',
    en: 'Our answer will come here.',
  },
  toldReopenedTitle: {
    nb: (f: { name: string }) => `Påmeldingen av ${f.name} vurderes på nytt`,
    en: (f: { name: string }) => `The application for ${f.name} is considered again`,
  },
  toldOpensTitle: {
    nb: (f: { semester: string }) => `Fortsetter dere ${f.semester}?`,
    en: (f: { semester: string }) => `Are you going on in ${f.semester}?`,
  },
  toldOpens: {
    nb: (f: { names: string }) => `Ett trykk for hvert barn, så er plassen sikret: ${f.names}.`,
    en: (f: { names: string }) => `One tap for each child keeps the place: ${f.names}.`,
  },
  children: {
    nb: (f: { count: number }) => counted('nb', f.count, 'barn', 'barn'),
    en: (f: { count: number }) => counted('en', f.count, 'child', 'children'),
  },
})
