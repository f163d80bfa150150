import type { InvoiceView } from '#app/domains/funding/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { invoices as words } from '#app/i18n/invoices.ts'
import { sayAccount } from '#app/kernel/norwegian-numbers.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { DateField, NumberField, TextField } from '#app/ui/kit/text-fields.tsx'
import { InvoiceFields } from './invoice-fields.tsx'
import { typed } from './kroner-cell.tsx'

interface Props {
  view: InvoiceView
  reply: Reply | undefined
}

const Seen = ({ intent, version }: { intent: string; version: number }) => (
  <>
    <input type="hidden" name="intent" value={intent} />
    <input type="hidden" name="version" value={version} />
  </>
)

/** A draft: what it says, and the step from which there is no way back, which takes what is typed with it. */
export function DraftPart({ view: { invoice, can }, reply }: Props) {
  const t = useWords()
  const { version } = invoice
  const stored = {
    ...{ ...invoice, seller: null, creditNotes: null, netOre: invoice.netOre === 0 ? '' : typed(invoice.netOre) },
    vatPercent: String(invoice.vatPercent),
  }
  const form = formOf(reply, stored, reply?.intent === 'issue' ? 'issue' : 'save')
  return (
    <>
      <section className="stack" aria-labelledby="utkastet">
        <h2 id="utkastet">{t(words.draftPanel)}</h2>
        <form method="post" className="form" noValidate>
          <input type="hidden" name="version" value={version} />
          <InvoiceFields form={form} />
          <div>
            <Button variant="secondary" name="intent" value="save">
              {t(words.save)}
            </Button>
          </div>
          {can.issue && (
            <div className="panel stack stack--tight">
              <p className="measure soft">{t(words.issueHelp)}</p>
              <div>
                <Button name="intent" value="issue">
                  {t(words.issue)}
                </Button>
              </div>
            </div>
          )}
        </form>
      </section>
      <OfferPart invoice={invoice} />
      <form method="post">
        <Seen intent="drop" version={version} />
        <Button variant="quiet">{t(words.drop)}</Button>
      </form>
    </>
  )
}

/** The draft as an offer to the buyer, and whether it was sent. */
function OfferPart({ invoice: { id, version, offeredOn } }: Pick<InvoiceView, 'invoice'>) {
  const t = useWords()
  const locale = useLocale()
  return (
    <section className="panel stack stack--tight" aria-labelledby="tilbud">
      <h2 id="tilbud">{t(words.offer)}</h2>
      <p className="measure soft">
        {offeredOn ? t(words.offeredSince, { when: sayFullDate(offeredOn, locale) }) : t(words.offerHelp)}
      </p>
      <form method="post" className="cluster">
        <LinkButton variant="secondary" href={addressIn(locale, 'invoiceFile', { id, format: 'tilbud.pdf' })}>
          {t(words.asOffer)}
        </LinkButton>
        <Seen intent={offeredOn ? 'not-offered' : 'offered'} version={version} />
        <Button variant={offeredOn ? 'quiet' : 'secondary'}>
          {t(offeredOn ? words.markNotOffered : words.markOffered)}
        </Button>
      </form>
    </section>
  )
}

/** Whom to remind of an overdue invoice, with what words, and when it was done. */
export function ReminderPart({ view: { invoice, reminder, can } }: Pick<Props, 'view'>) {
  const t = useWords()
  const locale = useLocale()
  const { version, email, remindedOn, reminders } = invoice
  if (!reminder) return null
  const said = {
    ...{ number: reminder.number, ore: reminder.ore, part: reminder.part, seller: reminder.seller },
    account: sayAccount(reminder.account),
    issued: sayFullDate(reminder.issuedOn, locale),
    due: sayFullDate(reminder.dueOn, locale),
  }
  const [subject, body] = [t(words.reminderSubject, said), t(words.reminderBody, said)]
  return (
    <section className="panel stack stack--tight" aria-labelledby="paminnelse">
      <h2 id="paminnelse">{t(words.remind)}</h2>
      <p className="measure soft">{t(words.remindHelp)}</p>
      {remindedOn && <p>{t(words.remindedOn, { when: sayFullDate(remindedOn, locale), reminders })}</p>}
      <Disclosure summary={t(words.remindText)}>
        <p className="measure invoice-letter">{body}</p>
      </Disclosure>
      <div className="cluster">
        {email && (
          <LinkButton
            variant="secondary"
            href={`mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}
          >
            {t(words.remindByMail)}
          </LinkButton>
        )}
        {can.remind && (
          <form method="post">
            <Seen intent="reminded" version={version} />
            <Button variant="secondary">{t(words.markReminded)}</Button>
          </form>
        )}
      </div>
    </section>
  )
}

/** Whether it is paid, and when. */
export function PaymentPart({ view: { invoice, state, today, can }, reply }: Props) {
  const t = useWords()
  const locale = useLocale()
  const { version, dueOn } = invoice
  const form = formOf(reply, { paidOn: today }, 'paid')
  return (
    <section className="panel stack" aria-labelledby="betaling">
      <h2 id="betaling">{t(words.payment)}</h2>
      {state === 'overdue' && dueOn && (
        <Notice tone="warning">{t(words.overdueSince, { when: sayFullDate(dueOn, locale) })}</Notice>
      )}
      {can.settle ? (
        <form method="post" className="form" noValidate>
          <Seen intent="paid" version={version} />
          <DateField label={t(words.paidOnField)} {...form.field('paidOn')} />
          <div>
            <Button>{t(words.markPaid)}</Button>
          </div>
        </form>
      ) : (
        <form method="post">
          <Seen intent="unpaid" version={version} />
          <Button variant="quiet">{t(words.markUnpaid)}</Button>
        </form>
      )}
    </section>
  )
}

/** A credit note, of all that is left or a part of it. */
export function CreditPart({ view: { invoice, state, left }, reply }: Props) {
  const t = useWords()
  const form = formOf(reply, { netOre: typed(left.netOre) }, 'credit')
  return (
    <Disclosure summary={t(words.credit)} open={form.reply !== undefined}>
      <form method="post" className="form" noValidate>
        <Seen intent="credit" version={invoice.version} />
        <p className="measure soft">{t(words.creditHelp, { ore: left.netOre, paid: state === 'paid' })}</p>
        <NumberField decimals width="medium" unit="kr" label={t(words.creditAmount)} {...form.field('netOre')} />
        <TextField label={t(words.reason)} {...form.field('reason')} />
        <div>
          <Button variant="danger">{t(words.credit)}</Button>
        </div>
      </form>
    </Disclosure>
  )
}
