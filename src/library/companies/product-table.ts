/**
 * Products that stand for their maker in a text: `company id | names; …`. A name with `?` or `??` needs context, as in
 * the company table. Sources: the makers' product pages.
 */
export const productLines = `
kt | GiGA Genie; 기가지니; 기가 지니; Giga Genie; GiGAGenie; 지니TV; Genie TV; 지니 TV; 올레TV; olleh TV; olleh tv; 올레 TV; Mi:dm; 믿:음; 믿음 AI; KT 믿음; GiGAtwin; GiGAeyes; 기가아이즈; GiGA Live TV; Skyship; 스카이십; Super VR; 슈퍼VR; 5G 오픈랩; e Cafe; 마이케이티
sk-telecom | NUGU; ?누구; 에이닷; ?A-dot; Adot; A.X; 에이닷엑스; A.X K1; A.X 4.0; Metatron; 메타트론; ifland; 이프랜드; 점프AR; Jump AR; Jump VR; 점프VR; T World; T월드; 5GX; Petasus; 페타서스; Aster AI; TelClaude
lg-uplus | ixi-O; 익시오; ?ixi; ?익시; U+tv; U+TV; U+AR; U+VR; U+5G; U+ 5G; U+프로야구; U+아이돌Live; U+모바일tv; U+ 모바일tv; ixi-GEN; 익시젠; U+3D; 아이들나라; 무너크루
lg-electronics | webOS; ThinQ; 씽큐; LG ThinQ
lg-ai-research | EXAONE; 엑사원
samsung-electronics | ?Galaxy; 갤럭시; Galaxy S10; Galaxy Fold; Bixby; 빅스비; Exynos; 엑시노스; SmartThings; 스마트싱스; ?Knox; Tizen; 타이젠; 삼성페이; Samsung Pay
samsung-sds | FabriX; 패브릭스; Brity
naver | HyperCLOVA X; HyperCLOVA; 하이퍼클로바X; 하이퍼클로바; CLOVA; 클로바; Papago; 파파고; 클로바X; ZEPETO; 제페토
kakao | KakaoTalk; 카카오톡; 카톡; Kanana; 카나나; 카카오i; Kakao i; 카카오T; KoGPT
upstage | Solar Pro; Solar LLM; 솔라 프로
google | Google Home; 구글홈; 구글 홈; Google Assistant; 구글어시스턴트; 구글 어시스턴트; Android; 안드로이드; ?Gemini; 제미나이; ?Bard; ?바드; ?Pixel; 픽셀폰; Google Play; 구글플레이; Vertex AI; TensorFlow; Stadia; NotebookLM; Chromecast; Nest Hub; Gemma; Anthos; Google Distributed Cloud
amazon | ?Alexa; 알렉사; ??Echo; Amazon Echo; Amazon Echo Dot; Fire TV; Prime Video; 프라임비디오
aws | ?Bedrock; 베드록; Amazon Bedrock; ?Wavelength; AWS Wavelength; SageMaker; 세이지메이커; AWS Outposts; ?Graviton; Trainium; 트레이니움; Inferentia; EC2; Amazon Nova
microsoft | ?Azure; 애저; Microsoft Azure; Office 365; 오피스365; Microsoft 365; 마이크로소프트365; ??Teams; ?Copilot; 코파일럿; ?Windows; 윈도우; HoloLens; 홀로렌즈; Xbox; 엑스박스; xCloud; 엑스클라우드; Cortana; 코타나; Skype; Dynamics 365; Power BI; ?Bing; Project xCloud; Azure OpenAI
openai | ChatGPT; 챗GPT; GPT-3; GPT-3.5; GPT-4; GPT-4o; GPT-5; GPT; DALL-E; ?Sora; ?Codex; ??Whisper; ?소라; Stargate Project
anthropic | ?Claude; 클로드
meta | Llama; ?라마; Llama 2; Llama 3; Oculus; 오큘러스; Meta Quest; 메타퀘스트; ??Threads; ??Quest
apple | iPhone; 아이폰; iPad; 아이패드; Siri; 시리; iOS; Apple Watch; 애플워치; Apple TV; 애플TV; Vision Pro; 비전프로; Apple Intelligence; 애플페이; Apple Pay
xai | Grok
mistral | Le Chat; Mixtral
deepseek | DeepSeek-R1; DeepSeek R1
alibaba | Qwen; 큐원; Taobao; 타오바오; Tmall; AliExpress; 알리익스프레스; Alipay; 알리페이
tencent | WeChat; 위챗; Hunyuan; 훈위안
baidu | Ernie Bot; 어니봇; ERNIE
bytedance | TikTok; 틱톡; Doubao
huawei | HarmonyOS; Ascend 910; Kirin; 기린칩; Pangu; MateBook; 어센드
qualcomm | Snapdragon; 스냅드래곤
nvidia | CUDA; 쿠다; GeForce; 지포스; GeForce NOW; 지포스나우; 지포스 나우; DGX; Omniverse; 옴니버스; ?Blackwell; 블랙웰; Jetson; Aerial RAN; NVIDIA Aerial; NeMo; H100; GB200; H200; B200; GB300
intel | Xeon; 제온; FlexRAN; Gaudi; 가우디3; OpenVINO; Granite Rapids; Movidius
amd | EPYC; 에픽 프로세서; Instinct MI300; MI300; MI300X; Ryzen; 라이젠; ROCm
mediatek | Dimensity; 디멘시티
ibm | ?Watson; 왓슨; watsonx; 왓슨x; 왓슨엑스
oracle | Oracle Cloud Infrastructure; OCI Supercluster; MySQL; Java SE
cisco | Webex; 웹엑스; Meraki
salesforce | ?Tableau; 태블로; Agentforce; 에이전트포스
starlink | Starlink Mini
tesla | ?Optimus; FSD
rakuten-symphony | Symworld
perplexity | Perplexity Pro; 퍼플렉시티 프로
rebellions | ATOM-Max; 아톰맥스; REBEL-Quad; 리벨쿼드; 아톰 칩
furiosa-ai | RNGD; 레니게이드; Warboy; 워보이
sapeon | SAPEON X220; X330
tmap-mobility | T map; 티맵 내비
ericsson | Ericsson Spectrum Sharing; Cloud RAN by Ericsson; Ericsson Radio System
nokia | AirScale; ReefShark; anyRAN
verizon | Fios; Visible by Verizon
att | FirstNet; DirecTV
reliance-jio | JioPhone; JioFiber; JioCinema; JioBharat; JioHotstar; JioAirFiber
deutsche-telekom | MagentaTV
turkcell | BiP; fizy
safaricom | M-Pesa; M-PESA; 엠페사
kddi | povo
ntt | IOWN; 아이온 구상
ly-corporation | PayPay; 페이페이
hyundai-motor | IONIQ; 아이오닉; Genesis GV80
sony | PlayStation; 플레이스테이션
roblox | Roblox Studio
spacex | Starship; 스타십; Falcon 9; 팰컨9
cj-enm | tvN
lg-cns | DAP GenAI
`;
