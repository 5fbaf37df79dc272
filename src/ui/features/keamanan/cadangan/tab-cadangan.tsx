/** The part Cadangan of the screen Keamanan. */
export const TabCadangan = (): React.JSX.Element => <div data-testid="keamanan-cadangan" />
