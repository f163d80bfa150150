import { juryDesk } from '#app/i18n/jury-desk.ts'
import { juryRounds } from '#app/i18n/jury-rounds.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'

interface SealFormProps {
  count: number
  warmUp?: boolean
  /** Where the form goes; this page unless told. */
  action?: string
}

/** "Bekreft ferdig": opened, it says what will happen and to how many; then it is done. A warm-up is only left. */
export function SealForm({ count, warmUp = false, action }: SealFormProps) {
  const t = useWords()
  return (
    <Disclosure summary={t(warmUp ? juryRounds.warmUpLeave : juryDesk.sealAsk)}>
      <form method="post" action={action} className="stack">
        <input type="hidden" name="intent" value="seal" />
        {warmUp ? (
          <p>{t(juryRounds.warmUpLeaveWhat)}</p>
        ) : (
          <>
            <p>{t(juryDesk.sealWhat, { count })}</p>
            <p>{t(juryDesk.sealThen)}</p>
          </>
        )}
        <div>
          <Button variant={warmUp ? 'secondary' : 'danger'}>
            {t(warmUp ? juryRounds.warmUpLeave : juryDesk.seal)}
          </Button>
        </div>
      </form>
    </Disclosure>
  )
}
