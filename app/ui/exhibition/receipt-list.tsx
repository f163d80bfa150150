import type { ReceiptView } from '#app/domains/exhibition/receipt/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { exhibitionReceipt as words } from '#app/i18n/exhibition-receipt.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { SignatureDrawn } from '#app/ui/kit/signature-drawn.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import { ConditionShelf } from './condition-shelf.tsx'

interface Props {
  receipts: readonly ReceiptView[]
  /** Of the work. */
  title: string
  /** For taking back; left out where nobody can. */
  once?: string
  reply?: Reply | undefined
}

/** What was signed, word for word, the latest first; those taken back too. */
export function ReceiptList({ receipts, title, once, reply }: Props) {
  const t = useWords()
  return (
    <section className="stack" id="kvitteringer" aria-labelledby="kvitteringer-tittel">
      <h2 id="kvitteringer-tittel">{t(words.receipts)}</h2>
      {receipts.length === 0 && <p className="soft">{t(words.noReceipts)}</p>}
      {receipts.map((receipt) => (
        <ReceiptCard key={receipt.id} receipt={receipt} title={title} once={once} reply={reply} />
      ))}
    </section>
  )
}

function ReceiptCard({ receipt, title, once, reply }: Omit<Props, 'receipts'> & { receipt: ReceiptView }) {
  const t = useWords()
  const locale = useLocale()
  const { id, direction, at, partyName, paths, lines, takenBack, pictures, can } = receipt
  const when = sayInstant(new Date(at), locale)
  const mine = reply?.values.receiptId === id ? reply : undefined
  const form = formOf(mine, { onceKey: once }, 'take-back')
  return (
    <article className="panel stack" aria-labelledby={`kvittering-${id}`} data-taken-back={takenBack ? '' : undefined}>
      <h3 id={`kvittering-${id}`}>
        {t(words.receiptOf, { direction })}, {when}
      </h3>
      {takenBack && (
        <Notice tone="warning">
          {t(words.takenBack, {
            ...{ by: takenBack.by, reason: takenBack.reason },
            at: sayInstant(new Date(takenBack.at), locale),
          })}
        </Notice>
      )}
      <div className="receipt-text">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {paths.length > 0 && <SignatureDrawn paths={paths} label={t(words.signatureOf, { name: partyName })} />}
      <ConditionShelf pictures={pictures} title={title} />
      {lines.length > 0 && (
        <p className="no-print">
          <a href={addressIn(locale, 'workReceipt', { id })}>{t(words.asPdf)}</a>
        </p>
      )}
      {can.takeBack && once && (
        <Disclosure summary={t(words.takeBack)} open={mine !== undefined}>
          <form method="post" className="form" noValidate>
            <p className="small soft">{t(words.takeBackHelp)}</p>
            <input type="hidden" name="intent" value="take-back" />
            <input type="hidden" name="receiptId" value={id} />
            <input type="hidden" name="onceKey" value={form.value('onceKey') || once} />
            <TextField label={t(words.reason)} {...form.field('reason')} />
            <div>
              <Button variant="danger">{t(words.takeBack)}</Button>
            </div>
          </form>
        </Disclosure>
      )}
    </article>
  )
}
