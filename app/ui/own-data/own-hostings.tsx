import type { Kind } from '#app/domains/desk/keeping.ts'
import type { OwnDataView } from '#app/domains/desk/views.ts'
import { hostingKeeping } from '#app/i18n/hosting-keeping.ts'
import { ownDataHosting as words } from '#app/i18n/own-data-hosting.ts'
import { sayKroner } from '#app/kernel/money.ts'
import { sayFullDate, sayInstant } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { OwnPart } from './own-part.tsx'

/** Tasks, groups, offers and documents of hostings, invitations with groups, invoices and plans; each where there is something. */
export function OwnHostings({ view }: { view: OwnDataView }) {
  const t = useWords()
  const locale = useLocale()
  const { hostingTasks, projectGroups, hostingOffers, hostingDocuments, invitedGroups, invoices } = view
  const term = (kind: Kind) => t(hostingKeeping.term, { kind })
  const day = (date: string | null) => (date ? sayFullDate(date, locale) : '')
  const parts = [
    {
      ...{ id: 'vertskap', title: t(words.tasks), why: t(words.tasksWhy), howLong: t(words.tasksLong) },
      lines: hostingTasks.map(({ year, title, dueOn, state }) =>
        t(words.taskLine, { year, title, due: day(dueOn), state }),
      ),
    },
    {
      ...{ id: 'prosjektgrupper', title: t(words.groups), why: t(words.groupsWhy) },
      howLong: t(words.groupsLong, { group: term('projectGroup'), guest: term('meetingGuest') }),
      lines: [
        ...projectGroups.groups.map(({ year, name, task, leftAt }) =>
          t(words.groupLine, { year, name, task, left: leftAt !== null }),
        ),
        ...projectGroups.meetings.map(({ title, date, answer, came }) =>
          t(words.meetingLine, { title, date: day(date), answer, came }),
        ),
      ],
    },
    {
      ...{ id: 'tilbud', title: t(words.offers), why: t(words.offersWhy) },
      howLong: t(words.offersLong, { offer: term('offer') }),
      lines: [
        ...hostingOffers.map(({ municipality, year, untilYear, contactName, contactEmail, state }) =>
          t(words.offerLine, {
            ...{ municipality, year, until: untilYear, name: contactName, email: contactEmail, state },
          }),
        ),
        ...hostingDocuments.map(({ year, name, addedAt }) =>
          t(words.documentLine, { year, name, when: sayInstant(addedAt, locale) }),
        ),
      ],
    },
    {
      ...{ id: 'inviterte-grupper', title: t(words.invited), why: t(words.invitedWhy) },
      howLong: t(words.deletedWhen, { term: term('groupAddress') }),
      lines: invitedGroups.map(({ group, event, date }) => t(words.invitedLine, { group, event, date: day(date) })),
    },
    {
      ...{ id: 'fakturaer', title: t(words.invoices), why: t(words.invoicesWhy) },
      howLong: t(words.invoicesLong, { invoice: term('invoice') }),
      lines: invoices.map(({ number, issuedOn, text, amountNok, buyer }) =>
        t(words.invoiceLine, {
          ...{ number, date: day(issuedOn), text, amount: sayKroner(amountNok * 100, locale), buyer },
        }),
      ),
    },
    {
      ...{ id: 'planer', title: t(words.plans), why: t(words.plansWhy) },
      howLong: t(words.plansLong, { owner: term('marketingOwner') }),
      lines: [
        ...view.planActivities.map(({ year, measure, activity, note }) =>
          t(words.planLine, { year, measure, activity, said: note }),
        ),
        ...view.marketing.map(({ year, channel, what }) =>
          t(words.planLine, { year, measure: channel, activity: what, said: '' }),
        ),
      ],
    },
  ]
  return parts.filter(({ lines }) => lines.length > 0).map((part) => <OwnPart key={part.id} {...part} />)
}
