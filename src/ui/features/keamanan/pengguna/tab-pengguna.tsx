/** The part Pengguna of the screen Keamanan. */
export const TabPengguna = (): React.JSX.Element => <div data-testid="keamanan-pengguna" />
