import { sayKroner } from '#app/kernel/money.ts'
import { useLocale } from '#app/ui/frame/words.tsx'

/** An amount in a table or a field: what is not known is a dash, never a zero. */
export function KronerCell({ ore }: { ore: number | null }) {
  const locale = useLocale()
  return <span className="figures">{ore === null ? '–' : sayKroner(ore, locale)}</span>
}

/** "31000,50": øre as they stand in a field to be changed. */
export const typed = (ore: number | null): string =>
  ore === null ? '' : ore % 100 === 0 ? String(ore / 100) : (ore / 100).toFixed(2).replace('.', ',')
