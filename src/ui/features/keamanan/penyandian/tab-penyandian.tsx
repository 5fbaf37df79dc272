/** The part Penyandian of the screen Keamanan. */
export const TabPenyandian = (): React.JSX.Element => <div data-testid="keamanan-penyandian" />
