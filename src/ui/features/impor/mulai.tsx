import { Alert, Button, Text } from '@mantine/core'
import { IconAlertTriangle, IconFileSpreadsheet, IconShieldCheck } from '@tabler/icons-react'
import { teksImpor } from '../../text/impor'
import classes from './mulai.module.css'

type Props = { readonly masalah: string | null; readonly sibuk: boolean; readonly onPilih: () => void }

/** The first step: what will happen, and the button that chooses the file. */
export function Mulai({ masalah, sibuk, onPilih }: Props): React.JSX.Element {
  return (
    <div className={classes.mulai}>
      <div className={classes.kepala}>
        <span className={classes.ikon}>
          <IconFileSpreadsheet size={34} stroke={1.4} />
        </span>
        <div>
          <h2 className={classes.judul}>{teksImpor.judul}</h2>
          <p className={classes.penjelasan}>{teksImpor.penjelasan}</p>
          <Button size="md" loading={sibuk} onClick={onPilih} data-testid="impor-pilih">
            {teksImpor.pilih}
          </Button>
        </div>
      </div>
      {masalah && (
        <Alert color="bahaya" icon={<IconAlertTriangle />} title={teksImpor.gagal} mt="lg" data-testid="impor-masalah">
          {masalah}
        </Alert>
      )}
      <ol className={classes.langkah}>
        {teksImpor.langkah.map(({ judul, rinci }, i) => (
          <li key={judul}>
            <span className={classes.nomor}>{i + 1}</span>
            <div>
              <Text fw={600}>{judul}</Text>
              <Text size="sm" c="gray.7">
                {rinci}
              </Text>
            </div>
          </li>
        ))}
      </ol>
      <Text size="sm" c="gray.7" className={classes.aman}>
        <IconShieldCheck size={18} stroke={1.6} />
        {teksImpor.aman}
      </Text>
    </div>
  )
}
