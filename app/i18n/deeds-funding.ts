import type { Locale } from './words.ts'

/** Deeds of money, the action plan and the marketing plan, in words of the trade. */
export const fundingDeeds: Readonly<Record<string, Record<Locale, string>>> = {
  'funding.contribution-added': { nb: 'førte opp en giver', en: 'entered a giver' },
  'funding.contribution-changed': { nb: 'rettet et tilskudd', en: 'changed a contribution' },
  'funding.contribution-removed': { nb: 'tok bort en giver', en: 'removed a giver' },
  'funding.instalment-saved': { nb: 'førte en utbetaling', en: 'entered an instalment' },
  'funding.instalment-removed': { nb: 'tok bort en utbetaling', en: 'removed an instalment' },
  'funding.copied': { nb: 'hentet givere og budsjett fra i fjor', en: 'brought givers and budget from last year' },
  'funding.line-added': { nb: 'la til en budsjettpost', en: 'added a budget line' },
  'funding.line-changed': { nb: 'rettet en budsjettpost', en: 'changed a budget line' },
  'funding.line-removed': { nb: 'tok bort en budsjettpost', en: 'removed a budget line' },
  'funding.entered': { nb: 'førte et bilag', en: 'made an entry in the accounts' },
  'funding.taken-back': { nb: 'tilbakeførte et bilag', en: 'took an entry back' },
  'invoice.written': { nb: 'skrev en faktura', en: 'wrote an invoice' },
  'invoice.changed': { nb: 'endret et fakturautkast', en: 'changed the draft of an invoice' },
  'invoice.dropped': { nb: 'slettet et fakturautkast', en: 'deleted the draft of an invoice' },
  'invoice.issued': { nb: 'utstedte en faktura', en: 'issued an invoice' },
  'invoice.offered': { nb: 'førte at et tilbud ble sendt', en: 'noted that an offer was sent' },
  'invoice.reminded': { nb: 'førte at en kjøper ble minnet på en faktura', en: 'noted that a buyer was reminded' },
  'invoice.settled': { nb: 'førte betaling av en faktura', en: 'entered the payment of an invoice' },
  'invoice.credited': { nb: 'krediterte en faktura', en: 'credited an invoice' },
  'actionPlan.measure-added': { nb: 'la til et tiltak', en: 'added a measure' },
  'actionPlan.measure-changed': { nb: 'endret navnet på et tiltak', en: 'renamed a measure' },
  'actionPlan.measure-removed': { nb: 'tok bort et tiltak', en: 'removed a measure' },
  'actionPlan.activity-added': { nb: 'la til en aktivitet', en: 'added an activity' },
  'actionPlan.activity-changed': { nb: 'rettet en aktivitet', en: 'changed an activity' },
  'actionPlan.activity-removed': { nb: 'tok bort en aktivitet', en: 'removed an activity' },
  'actionPlan.moved': { nb: 'flyttet noe i handlingsplanen', en: 'moved something in the action plan' },
  'actionPlan.status': { nb: 'førte status for en aktivitet', en: 'entered the status of an activity' },
  'actionPlan.followed': { nb: 'begynte på fjorårets handlingsplan', en: 'started from last year’s action plan' },
  'actionPlan.imported': { nb: 'leste inn en handlingsplan', en: 'imported an action plan' },
  'marketing.planned': { nb: 'la til noe i markedsplanen', en: 'added to the marketing plan' },
  'marketing.changed': { nb: 'rettet noe i markedsplanen', en: 'changed the marketing plan' },
  'marketing.removed': { nb: 'tok bort noe fra markedsplanen', en: 'removed something from the marketing plan' },
  'marketing.brought': { nb: 'hentet forrige markedsplan', en: 'brought the last marketing plan' },
}

/** What these lines of the log are narrowed by: how the name of a deed begins. */
export const fundingDeedKinds: Readonly<Record<string, Record<Locale, string>>> = {
  funding: { nb: 'Økonomi', en: 'Money' },
  invoice: { nb: 'Fakturaer', en: 'Invoices' },
  actionPlan: { nb: 'Handlingsplan', en: 'Action plan' },
  marketing: { nb: 'Markedsplan', en: 'Marketing plan' },
}
