import { Button, Group, Text } from '@mantine/core'
import { MenuEkspor } from '../../components/menu-ekspor'
import { ask } from '../../lib/client'
import { teksImporAbk } from '../../text/impor-abk'
import classes from './dialog-impor-abk.module.css'

type Props = { readonly isMembuka: boolean; readonly onBuka: () => void }

/** Before a file is chosen: what can be read, and the list to fill in. */
export const MulaiImporAbk = ({ isMembuka, onBuka }: Props): React.JSX.Element => (
  <div className={classes.mulai}>
    <Text size="md" maw={760}>
      {teksImporAbk.penjelasan}
    </Text>
    <Button size="md" loading={isMembuka} onClick={onBuka} data-testid="impor-abk-pilih" data-autofocus>
      {teksImporAbk.pilih}
    </Button>
    <section>
      <h3 className={classes.kecil}>{teksImporAbk.terbaca}</h3>
      <ul className={classes.bentuk}>
        {teksImporAbk.bentuk.map(({ judul, rinci }) => (
          <li key={judul}>
            <Text fw={600}>{judul}</Text>
            <Text size="sm" c="gray.7">
              {rinci}
            </Text>
          </li>
        ))}
      </ul>
    </section>
    <Group gap="md">
      <MenuEkspor label={teksImporAbk.unduh} onEkspor={(format) => ask('abk-impor.ekspor', { akar: null, format })} />
      <Text size="sm" c="gray.7">
        {teksImporAbk.unduhRinci}
      </Text>
    </Group>
  </div>
)
