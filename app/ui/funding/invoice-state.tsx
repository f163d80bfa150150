import type { InvoiceState } from '#app/domains/funding/invoices.ts'
import { invoices as words } from '#app/i18n/invoices.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import type { Tone } from '#app/ui/kit/notice.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

const tones: Partial<Record<InvoiceState, Tone>> = {
  overdue: 'warning',
  paid: 'success',
  issued: 'info',
  offered: 'info',
}

/** How an invoice stands, in a word. */
export function StateTag({ state }: { state: InvoiceState }) {
  const t = useWords()
  return <Tag tone={tones[state]}>{t(words.stateIs, { state })}</Tag>
}
