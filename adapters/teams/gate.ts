/** botbuilder behind plain JSON: the only file that runs it. Loaded where Teams is configured, and nowhere else. */
import type { Activity as BotActivity } from 'botbuilder';
import type { ConnectorClient, ServiceClientCredentialsFactory } from 'botframework-connector';
import { type Clock, systemClock } from '../../src/basics/clock.ts';
import type { Log } from '../../src/basics/log.ts';
import type { TeamsSettings } from './config.ts';
import { type ConnectorVerbs, connectorVerbs } from './connector-verbs.ts';
import { openKeyRing } from './keys.ts';
import { keepEntityFields, sendOnce, useKeys } from './mends.ts';
import { holds, ISSUER, keyIdIn } from './token.ts';

export interface BotGate extends ConnectorVerbs {
  /** Runs `inside` where the request is Teams'; false where it is not. A fault of `inside` comes out as it is. */
  enter(header: string, activity: object, inside: () => Promise<void>): Promise<boolean>;
  /** Rejects where Microsoft gives us no token. */
  token(): Promise<void>;
}

export async function openGate(settings: TeamsSettings, clock: Clock, log: Log): Promise<BotGate> {
  const [bot, connector, mappers, { JwtTokenExtractor }] = await Promise.all([
    import('botbuilder'),
    import('botframework-connector'),
    import('botframework-connector/lib/connectorApi/models/mappers.js'),
    import('botframework-connector/lib/auth/jwtTokenExtractor.js'),
  ]);
  const { CloudAdapter, ConfigurationBotFrameworkAuthentication } = bot;
  const { AuthenticationConstants, AuthenticationError } = connector;
  const metadataUrl = settings.rehearsal?.openIdMetadata ?? AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;
  keepEntityFields(mappers);
  const keys = openKeyRing(metadataUrl, clock, log);
  useKeys(JwtTokenExtractor, metadataUrl, keys);
  const credentials = await credentialsOf(settings);
  const appId = settings.appId ?? '';
  const scope = AuthenticationConstants.ToChannelFromBotOAuthScope;
  const login = AuthenticationConstants.ToChannelFromBotLoginUrlPrefix;

  class Gate extends CloudAdapter {
    async enter(header: string, activity: object, inside: () => Promise<void>): Promise<boolean> {
      try {
        // Not `process`: it prints every stranger's fault, and tells it to them.
        await this.processActivity(header, activity as BotActivity, inside);
        return true;
      } catch (error) {
        if (error instanceof AuthenticationError) return false;
        throw error;
      }
    }

    async client(serviceUrl: string): Promise<ConnectorClient> {
      const factory = this.botFrameworkAuthentication.createConnectorFactory(this.createClaimsIdentity(appId));
      return sendOnce(await factory.create(serviceUrl, scope));
    }
  }
  const gate = new Gate(new ConfigurationBotFrameworkAuthentication(addressesOf(settings), credentials));
  return {
    ...connectorVerbs((serviceUrl) => gate.client(serviceUrl), settings),
    async enter(header, activity, inside) {
      // By the machine's clock, as botbuilder does after us.
      const key = settings.anonymous ? null : await keys.getKey(keyIdIn(header));
      if (!settings.anonymous && (key === null || !holds(header, key.key, systemClock.now()))) return false;
      return gate.enter(header, activity, inside);
    },
    async token() {
      const given = await credentials.createCredentials(appId, scope, login, true);
      await (given as unknown as { getToken(): Promise<unknown> }).getToken();
    },
  };
}

/** Microsoft's own where nothing is rehearsed. */
function addressesOf({ rehearsal }: TeamsSettings): Readonly<Record<string, string>> {
  if (rehearsal === null) return {};
  return {
    ToBotFromChannelTokenIssuer: ISSUER,
    ToBotFromChannelOpenIdMetadataUrl: rehearsal.openIdMetadata,
    ToBotFromEmulatorOpenIdMetadataUrl: rehearsal.openIdMetadata,
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/rehearsal',
    ToChannelFromBotOAuthScope: ISSUER,
    OAuthUrl: 'https://token.botframework.com',
    ValidateAuthority: 'true',
  };
}

async function credentialsOf(settings: TeamsSettings): Promise<ServiceClientCredentialsFactory> {
  const { appId, appPassword, tenantId, appType, rehearsal } = settings;
  if (rehearsal !== null) return rehearsed(appId ?? '', rehearsal.outboundToken);
  const { ConfigurationServiceClientCredentialFactory } = await import('botbuilder');
  if (appId === null) return new ConfigurationServiceClientCredentialFactory({});
  return new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: appId,
    MicrosoftAppType: appType,
    ...(tenantId === null ? {} : { MicrosoftAppTenantId: tenantId }),
    ...(appPassword === null ? {} : { MicrosoftAppPassword: appPassword.reveal() }),
  });
}

/** Microsoft's own insist on a login server of Microsoft's. */
function rehearsed(appId: string, token: string): ServiceClientCredentialsFactory {
  const credentials = {
    getToken: async () => token,
    async signRequest<T extends { readonly headers: { set(name: string, value: string): void } }>(request: T) {
      request.headers.set('authorization', `Bearer ${token}`);
      return request;
    },
  };
  return {
    isValidAppId: async (id: string) => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => credentials,
  } as unknown as ServiceClientCredentialsFactory;
}
