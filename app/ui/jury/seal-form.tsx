import { juryDesk } from '#app/i18n/jury-desk.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'

/** "Bekreft ferdig": opened, it says what will happen and to how many; then it is done. */
export function SealForm({ count }: { count: number }) {
  const t = useWords()
  return (
    <Disclosure summary={t(juryDesk.sealAsk)}>
      <form method="post" className="stack">
        <input type="hidden" name="intent" value="seal" />
        <p>{t(juryDesk.sealWhat, { count })}</p>
        <p>{t(juryDesk.sealThen)}</p>
        <div>
          <Button variant="danger">{t(juryDesk.seal)}</Button>
        </div>
      </form>
    </Disclosure>
  )
}
