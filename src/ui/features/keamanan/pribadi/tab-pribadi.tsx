/** The part Pribadi of the screen Keamanan. */
export const TabPribadi = (): React.JSX.Element => <div data-testid="keamanan-pribadi" />
