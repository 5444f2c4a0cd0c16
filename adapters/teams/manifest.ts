/** The app's manifest, by the schema of Microsoft Learn "App manifest", version 1.19. No permission is asked for. */

export interface ManifestWish {
  /** The Microsoft App ID of the bot; the app bears the same id. */
  readonly appId: string;
  /** Of whoever runs this bot; must be https. */
  readonly site: string;
}

const commands = [
  { title: 'help', description: 'What I can do, with examples' },
  { title: 'KT', description: 'A company’s name alone: its brief with names, latest stages, partners' },
  { title: 'partners KT', description: 'Whom a company partners with' },
  { title: 'timeline SKT Microsoft', description: 'What two to four companies did together, stage by stage' },
] as const;

export function manifestOf({ appId, site }: ManifestWish) {
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.19/MicrosoftTeams.schema.json',
    manifestVersion: '1.19',
    version: '1.0.0',
    id: appId,
    developer: {
      name: 'Your organisation',
      websiteUrl: site,
      privacyUrl: `${site}/privacy`,
      termsOfUseUrl: `${site}/terms`,
    },
    name: { short: 'Pactwire', full: 'Pactwire: 5G and AI partnership news' },
    description: {
      short: 'Answers about 5G and AI partnerships, every sentence with its source',
      full: 'Ask about 5G and AI partnerships in English or Korean. Every sentence of an answer rests on a quote you can open; where the library is silent, it says so. Speaks only when asked, unless somebody sets up a digest or an alert. Remove the app from a chat or team to stop it there.',
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#1F3A5F',
    bots: [
      {
        botId: appId,
        scopes: ['personal', 'groupChat', 'team'],
        isNotificationOnly: false,
        supportsFiles: false,
        supportsCalling: false,
        supportsVideo: false,
        commandLists: [{ scopes: ['personal', 'groupChat', 'team'], commands }],
      },
    ],
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [],
  };
}
