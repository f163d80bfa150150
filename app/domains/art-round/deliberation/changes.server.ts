/** What later areas' commands write of the duels and the talk, in their own transaction, by their own policies. */
export { addDuelRound, addTalkChanges, putDuelRoundClosed } from './store.server.ts'
