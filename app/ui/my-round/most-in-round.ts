/** Studios in one round; see MOST_STUDIOS of the rules, which this must equal. Alone, so that little travels with it. */
export const MOST_IN_ROUND = 40
