import { orchestraPlan as words } from '#app/i18n/orchestra-plan.ts'
import { useWords } from '#app/ui/frame/words.tsx'

/** What is played in a session, in the order of rehearsal; nothing where nothing is said. */
export function Played({ names }: { names: readonly string[] }) {
  const t = useWords()
  if (names.length === 0) return null
  return (
    <ol className="played" aria-label={t(words.plays)}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ol>
  )
}
