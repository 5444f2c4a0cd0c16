/** The checks of `doctor`, in the order in which one rests on another. */
import { libraryName } from './app-storage.ts';
import type { ConfigReading } from './config.ts';
import { type Check, well } from './operations/doctor.ts';
import { environmentChecks, folderCheck, nodeCheck, spaceCheck } from './operations/machine-checks.ts';
import type { Database } from './storage/database.ts';

export function doctorChecks({ config, faults }: ConfigReading, database: () => Promise<Database>): readonly Check[] {
  const folder = config.databaseUrl === null ? [folderCheck(config.dataFolder), spaceCheck(config.dataFolder)] : [];
  return [
    nodeCheck(process.version),
    ...environmentChecks(faults),
    ...folder,
    {
      name: 'database',
      next: 'Do what the sentence says, then run doctor again.',
      look: async () => well(`${libraryName(config)} opens on ${(await database()).engine}`),
    },
  ];
}
