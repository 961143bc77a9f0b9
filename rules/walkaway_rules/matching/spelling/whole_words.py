"""Whole words: what is nobody's handle as it stands, though its letters are many.

Written for this project: words of five letters and more that people call themselves
by. Unlike common words they say nothing as a piece of a longer handle.
"""

from walkaway_rules.matching.spelling.common_words import Words

WHOLE_WORDS = Words("""
abundance academia accident accordion achievement acoustic acrobat addiction admiral
adrenaline adventure adventurer adventures adversary advocate affection aftermath
afternoon airplane airplanes alchemist alchemy alcohol alligator almighty almond
almonds alphabet ambassador ambition amethyst ampersand anaconda anarchist anatomy
ancestor ancient andromeda anemone angelic anniversary announcement anonymous antelope
antidote antiques apartment apartments apocalypse apothecary appetite appetizer
applause appliances apprentice apricot aquarium aquarius archangel archer archery
architect architects architecture arctic armadillo armageddon arrival artichoke artisan
asparagus aspirin assassin assembly asteroid astrology astronaut astronomy asylum
athlete athletic athletics atlantic atlantis atmosphere attention attitude attorney
attraction audience auditor authentic authority autograph automatic automation
automotive avalanche avenger avengers aviation aviator avocado awakening awareness
awesome babysitter bachelor backpack backpacker backstage backyard bacteria badger
badminton bagel bagpipe balcony ballerina ballet balloon balloons bamboo banana bananas
bandit banquet baptist barbarian barbecue barbershop baritone barley barracuda
barrister baseball basement basilisk bathroom battery battlefield bazaar beagle
beauties beautiful bedroom bedtime beehive beekeeper beetle beginner beginning believe
believer belladonna bellflower beloved berries bestseller beverage bicycle bicycles
biking billboard billionaire biography biologist birch birthstone biscuit biscuits
blackberry blackbird blackout blacksmith blackthorn blanket blessing blessings blizzard
blogging bloodline blossom blossoms bluebell blueberry bluegrass blueprint blues bobcat
bodybuilder bohemia bohemian bookshelf bookstore bookworm boulder boulevard boundary
bouquet boutique bowling bracelet brainstorm breakdown breakfast breeze brewery
brilliant broadcast broccoli brook broomstick brother brothers brownie brownies
bubblegum bubbles buccaneer buckwheat buddha buddhism buddhist buffalo builders
building bulldog bullet bumblebee bungalow burgundy burlesque burrito burrow butcher
buttercup butterscotch cabaret cabbage cactus caffeine calculator calculus calligraphy
calypso camellia cameraman campfire camping canary candid candle candlelight candles
cannabis cannibal canvas canyon cappuccino captain captains caramel caravan carbon
cardamom cardboard cardigan cardinal caribbean caribou carnation carnival carnivore
carousel carpenter carpentry carriage carrot carrots cartoon cartoonist cartoons
cascade cashmere casserole cassette cassiopeia castaway castle casual catalog catalyst
cathedral cauliflower cavalier cedar celebration celebrity celestial cellist cemetery
centaur centipede century ceramic ceramics ceremony chalkboard chamber chameleon
chamomile champagne champion champions championship chandelier changeling chaos chaotic
chapel character characters charcoal chariot charisma charming chatterbox checkers
checkmate cheerful cheerleader cheesecake cheetah chemical chemist chemistry cherish
cherokee cherries cherub chestnut chihuahua childhood children chimera chimney chipmunk
chivalry cholesterol chopper chorus christmas chromatic chrome chromosome chronicle
chronicles chrysalis cigarette cinderella cinnamon circus citizen citizens citrus
civilian civilization clairvoyant clarinet clarity classical classics classmate
classroom clementine clergy cliff clockwork closet clothing clouds cloudy clover
coastal cobalt cobblestone cobra cocktail cocktails coconut codebreaker cognition
coincidence collagen collector collectors colony colorful colossus columbine combat
comedian comedy comet comfort comfortable comfy commander commando communication
companion companions compass compassion competition composer composition concert
concerto concierge concrete condor conductor confetti confidence confident connection
connections conqueror conscience conscious constant constellation construction
consultant contender continent contrast controller convention conversation cookbook
copper coral coriander cornerstone cornflower corporate corsair cosmetics cosmic
cosmonaut cosmos costume cottage cottagecore cotton counselor counter countess
countryside courage courtyard cousin cowboy cowgirl coyote craftsman cranberry crane
creation creations creature creatures crescent criminal crimson crisis critical crochet
crocodile croissant croquet crossroads crossword crusade crusader crystal crystals
cucumber cuisine culinary curiosity curious currency custard cyberpunk cycling cyclist
cyclone cyclops cypress daffodil dahlia dairy daisies damask damsel dancer dancers
dancing dandelion dangerous daredevil darkness darkroom darling daughter daughters
daybreak daydream daydreamer daydreams daylight deadline dearest debutante decadence
decadent decorator dedication deepwater defender delicate delicious delight delirium
delivery delphinium delusion democracy democrat demolition denim dentist department
departure derelict designers desolate desperado desperate destination destiny destroyer
detective determination detour developer diamonds dictator dictionary dietitian
difference different difficult dignity dilemma dimension dimples dinosaur dinosaurs
diplomat directions director disaster disciple disciples discipline discovery disguise
dispatch distance distillery divergent divine divinity division dolphin dolphins
domestic dominion dominoes donkey doomsday doppelganger dormouse doughnut downtown
dragonfly dragons dramatic dreamcatcher dreamer dreamers dreaming dreamland dreamscape
dressage driftwood driver drummer drumming duchess duckling dumpling dumplings dungeon
dungeons dynamic dynamite dynasty eagles earring earrings earthling earthquake easter
eccentric echoes ecology economics economist ecstasy edelweiss editorial educator
effortless eighteen elderberry elderflower elections electrician electricity electronic
electronics elegance elegant elements elephant elephants elevation elevator eleven
elixir elsewhere elysium ember embers embroidery emerald emergency eminence emotion
emotional emotions empathy emperor empress enchanted enchanter enchantment encore
encounter encyclopedia endless endurance enemies energetic engineer engineering
engineers enigma enjoyment enlightenment entertainer entertainment enthusiast
entrepreneur environment envoy ephemeral epilogue epiphany equality equator equestrian
equilibrium equinox espresso essence essential essentials eternal eternity ethereal
eucalyptus euphoria euphoric european evening evenings evergreen everlasting everyday
everyone everything everywhere evidence evolution excalibur excellence excellent
excelsior exclusive executive exercise exhibition existence exodus exotic expedition
experience experiment explosion explosive exposure expression exquisite extraordinary
extreme eyelash eyeliner eyeshadow fabulous fairies fairytale fairytales falcon falcons
familiar fanatic fandango fanfare fantasia fantastic faraway farewell farmer farmers
farmhouse farming fascination fashionista father fearless feather feathers feeling
feelings felicity feline fellowship feminine feminist fencing fennel fermentation
ferret fertile festival festivals fiction fiddler fifteen fighter figurine filmmaker
filmmaking financial finch fingerprint firebird firecracker firefighter fireflies
firefly fireplace fireproof fireside firestarter firewall firework fireworks fisherman
fishing fjord flamboyant flame flamenco flamingo flamingos flannel flashback flashlight
flavor flawless fleece flicker flint florist flour flourish fluorescent flutter foliage
folklore follower footballer footprint footprints footsteps forbidden forecast
foreigner forester forests forgetful forgotten formation formula fortress fossil
fountain fourteen foxglove foxtrot fragile fragment fragments fragrance framework
freckles freebird freelance freelancer freestyle frequency freshman friendly friendship
frontier frost frosty frozen fruits frustration fuchsia fugitive fundamental funeral
furniture futuristic galactic galaxies gallant gamble gambler gangster garbage gardener
gardenia gardening gardens gargoyle garlic garnet gathering gazelle gazette gecko
gemini gemstone generation generator generous genesis genetics gentleman gentlemen
genuine geography geologist geology geometry georgian geranium gibberish gigantic
ginger gingerbread ginseng giraffe giraffes glacier gladiator gladiolus glamorous
glamour glassworks glitter glorious goddess goldfinch goldfish goldsmith gondola
goodbye goodness goodnight goose gorgeous gorilla gospel gossip gothic gourmet governor
gracious graduate graduation graffiti grammar grandma grandmother grandpa granite
granola grapefruit grapes grapevine graphite grasshopper grassland gratitude graveyard
greatest greenhouse greyhound griffin grizzly groove groovy groundhog grove guardian
guardians guerrilla guitarist guitars gunslinger gymnast gymnastics gypsy habitat
hairdresser hairspray hairstyle halcyon hallelujah halloween hallucination hallway
hamburger hamlet hammock hamster handbag handcrafted handmade handsome handwriting
hangover happening happiness harbinger harbor hardcore harlequin harmonic harmonica
harmony harvest harvester haunted hawaiian hawthorn hazel hazelnut headphones
headquarters healing healthy heartbeat heartbreak heartbreaker hearted hearts heathen
heavenly hedgehog heirloom helicopter helium hellfire hematite hemisphere hemlock
heritage hermit heroes heroine heron hibernate hibiscus hickory hideaway hideout
highland highlander highway hiking hilarious hillside hippie hippopotamus historian
historical hitchhiker hollow hollywood homecoming homegrown homeless homemade homestead
hometown homework honesty honeybee honeycomb honeydew honeymoon honeypot honeysuckle
honorable hopeful hopeless horizon horizons horoscope horror horseman horseshoe
hospitality hostage hotshot hourglass household housewife huckleberry humanity humble
humming hummingbird humorous hundred hunters hurricane husband huskies hyacinth
hydrangea hydrogen hyena hypnosis hypnotic hysteria iceberg icicle iconic idealist
identity ignorance iguana illuminate illuminati illumination illusion illusions
illustration illustrator imagination imagine immortal immortals immunity impossible
imposter impression impressive improvisation impulse incense incognito incredible
independence independent indigenous individual industries industry infamous infantry
inferno infinite infinity influence influencer information ingredient inheritance
initiative injustice inkwell innocence innocent innovation innovative insanity insect
insider insight insomnia insomniac inspector inspiration inspirations inspired instinct
institute instrument instruments insurance integrity intellect intelligence intelligent
intense interactive interior interiors international interview intrepid introvert
intuition invader invaders invasion inventor invictus invincible invisible invitation
ironman irresistible islander islands isolation ivory jackal jackpot jaguar january
jasper javelin jawbreaker jealous jealousy jellybean jellyfish jeweler jewelry jigsaw
journalism journalist journals journeys jubilee judgement judgment juggernaut juggler
jukebox jumper juniper jupiter jurassic juvenile kaleidoscope kangaroo karaoke kayaking
keepsake kerosene kestrel ketchup kettlebell keyboard keyboards keynote kickboxing
kickstart kingdom kingdoms kingfisher kitten kittens knights knitting knowledge
knuckles koala kombucha labrador labyrinth lacrosse ladybird ladybug lagoon lakeside
landlord landmark landscape landscapes languages lantern lanterns laughter laundry
laurel lavender lawyer lawyers leaders leadership leaflet leather legendary legends
lemonade lemons leopard lesbian lettuce leviathan librarian libraries lifeguard
lifelong lifestyle lifetime lightbulb lighthouse lightness lightweight lilac limelight
limestone limitless linden lingerie linguist lioness listener listening literature
lithium livewire lizard lobster lockdown locksmith lollipop lollipops loneliness lonely
loner longboard lotus lovable lovebird lovebirds lovebug loveless lovely lovers loving
luckiest lullaby lumberjack luminary luminous lunar lunatic luscious luxurious luxury
lyric lyrical lyrics macaron machinery mackerel maestro magazine magenta magician
magnesium magnetic magnificent magnolia magpie mahogany mainstream majestic majesty
makeover malachite mammoth manatee mandala mandarin mandolin mandrake maneater mangoes
manicure manifest manifesto mannequin mantis maple marathon marble marbles margarita
marigold marinara mariner maritime marjoram marketplace marlin marmalade marmot married
marshmallow marshmallows marten martian martini marvelous mascara masculine masquerade
massage mastermind masterpiece masters matador matcha mathematics matriarch matrimony
maverick meadow meadows measure mechanic mechanical medallion medicine medieval
meditation mediterranean medusa megaphone melancholy melodic melody memento memoir
memories menace mercenary merchant mercury mermaid mermaids merry messenger metallic
metamorphosis meteor meteorite metropolis metropolitan microphone microscope microwave
midsummer midwife midwinter migraine milkshake millennial millennium millionaire
mindfulness mindset mineral minerals miniature minimalism minimalist minimum minister
minority minstrel minute miracle miracles mirage mirth mischief mischievous miserable
misfit misfits missionary mistake mistletoe mistress misty mockingbird moderate modesty
molecule momentum monarch monastery monkeys monochrome monologue monsoon monsters
monument moonbeam moonchild moonflower moonlight moonlit moonrise moonshine moonstone
mornings mortality mosaic mosquito motherhood mothers motivation motivational motorbike
motorcycle mountaineer mountains mountainside movement muffin muffins multiverse
mushroom mushrooms musical musician musicians musketeer mustache mustang mustard
mutation myrtle mysteries mysterious mystical mythical mythology nameless narcissist
narcissus narrative narrator narwhal national nationals nativity natural naturalist
naughty nautical nautilus navigator nebula necklace nectar nectarine needlework
negative neighbor neighborhood neptune nervous nettle neurology neuroscience neutral
newborn newcomer newspaper nightclub nightfall nighthawk nightingale nightlife
nightmare nightmares nightowl nightshade nighttime nineteen nirvana nobility nobody
nocturnal nocturne nomad nomadic nonsense northern nostalgia nostalgic notebook
notebooks novelist november novice nuclear numbers nursery nutcracker nutmeg nutrition
nutritionist oblivion obscura obscure observatory observer obsessed obsession obsidian
occult oceanic oceans octagon octopus odyssey officer offline offspring oldschool
olympian olympic olympics omelette opposite optical optimism optimist optimistic
optimus oranges orchard orchestra orchid orchids ordinary oregano organized organizer
orient oriental origami originals oriole orphan osprey ostrich otter otters outback
outcast outdoors outfits outlander outlaw outlaws outsider outsiders overcast overdose
overdrive overload overlord overnight overthinker oxygen oyster pacific pacifist
packaging paddle paganism painter painters painting paintings palette palmtree palomino
pancake pancakes pandas pandora panorama panoramic pansy panthers papaya paperback
paperclip papillon paprika parachute parade paradigm paradox parakeet parallel paranoia
paranoid paranormal parasite parchment parfait parmesan parrot parrots parsley partners
partridge passenger passion passionate passport pastel pastry pathfinder patience
patient patients patriot patriotic patriots pavement peaceful peaches peachy peacock
peanut peanuts pebble pebbles pecan peculiar pedigree pegasus pelican pendant pendulum
penguin penguins peninsula pentagon peonies peony pepper peppermint pepperoni
perception percussion perfection performance performer perfume peridot periwinkle
permanent perseverance persimmon personality perspective petal petals petrel petunia
phantasm phantom pharaoh pharmacist pharmacy pheasant phenomenal phenomenon
philharmonic philosopher philosophy phoenix phonograph photogenic photograph
photographers photographic photographs physician physicist physics physiotherapy
pianist pickle pickles picnic pigeon pigeons pilgrim pillow pineapple pineapples
pinecone pinnacle pioneer pioneers piper pirouette pistachio pixels plague planets
plankton planner plantation platform platinum platypus playboy playground playhouse
plumber plumeria plushie pluto poetic police policeman polished politician pollen
pomegranate popcorn poplar poppy popsicle popstar porcelain porcupine portrait
portraits positive positivity possible postcard postcards potato potatoes potential
potion potions poultry powder powerful powerhouse practice pragmatic prairie precious
predator pregnancy prehistoric prelude premonition preschool president prestige
pretender pretty primary primavera primitive primrose prince princes princesses
principal principle printer prisoner privateer privilege problems process
procrastinator producer producers production professional professor programmer
programming progress prologue promise promises propaganda prophecy prophet prosperity
protagonist protein protocol prototype proverb providence psychedelic psychiatry
psychic psychologist psychology puberty puffin pumpkin pumpkins puppet puppets puppies
purpose pursuit puzzles pyramid pyramids quail quantum quarantine quarterback quartz
queens quicksand quicksilver quill quilting quince quintessence quotation rabbits
raccoon radiance radiant radical ragdoll railroad railway raincoat raindrop raindrops
rainforest rainstorm rainy rambler ranger rangers raspberries raspberry rattlesnake
ravenous reaction readers realist rebellion rebels rebirth recess recluse recovery
recreation redemption redhead redwood reflection reflections reformation refuge refugee
regatta reggae reincarnation reindeer rejection relativity relaxation religion
remarkable remember remembrance renaissance renegade renegades renewable replica
reporter reptile reptiles republic requiem rescue resilience resilient resistance
resonance respect restaurant restless resurrection retriever retrograde revelation
revenge reverence reverie revival revolution revolutionary rhapsody rhetoric rhinoceros
rhubarb rhythm ribbon ribbons riddle ringmaster riverside roadrunner roadtrip roasted
robots rockstar romance romantic romantics rooftop rooster rosebud rosemary rosewater
rosewood roulette rowan royalty rubberduck rugby rumble runaway runaways runners
running rustic rusty sable sabotage sacrifice safari saffron sagittarius sailboat
sailing sailor sailors salamander salmon salsa salvation sanctuary sandalwood sandbox
sandcastle sandman sandpiper sandstone sandstorm sandwich sandwiches sapphire sarcasm
sarcastic sasquatch satellite satisfaction saturn sauna sausage savanna savannah
saxophone scandal scandinavia scarecrow scarlet scavenger scenery scenic scholar
scholarship schoolboy schoolgirl sciences scientific scientist scientists scissors
scorpio scorpion scorpions scoundrel scrapbook scrapbooking screenplay screenwriter
scribble scribbles scripture sculptor sculpture seafarer seafood seagull seahawk
seahorse seamstress seascape seashell seashells seashore seaside seasons seaweed
secretary secrets seductive selfcare selfish semester seminary senator sensation
sensational sensitive sensitivity sentimental sentinel sequoia serenade serendipity
serenity sergeant serpent serpentine seventeen seventh seventy shadows shadowy
shakespeare shale shallow shaman shamrock shapeshifter sharks shattered sheepdog
shelter shepherd sheriff shimmer shining shinobi shipwreck shiver shoelace shooter
shooting shopaholic shortcake shortcut shoulder showcase showgirl showtime shrike
shrimp shuffle sibling siblings sidekick siesta signature silence silhouette silkworm
silverado silverfish silversmith simplicity singer singers singing sinister siren
sister sisterhood sisters sixteen skateboard skateboarding skater skeleton skeletons
skeptic sketch sketchbook sketches skillet skincare skunk skydiver skydiving skylark
skylight skyline skyscraper slapstick slaughter sleepless sleepwalker sleepy slippers
sloth smartphone smiles smiling smoker smoothie smuggler snail snapdragon snapshot
sneakers sniper snorkel snowball snowboard snowboarder snowboarding snowdrop snowfall
snowflake snowflakes snowman snowstorm snuggle society sociology softball soldiers
solitaire solitary solitude solstice somebody someone something sometimes somewhere
sonata songbird songbirds songwriter sophomore soprano sorcerer sorceress sorcery
sorrel soulful soulmate soulmates soundscape soundtrack southern souvenir spaceman
spaceship spaghetti spaniel sparkle sparkles sparkling sparrow sparrows spartan speaker
specialist species spectacle spectacular specter spectrum speechless spelling sphinx
spiders spinach spiral spirits spiritual splendid sponge spontaneous spooky spotlight
springtime sprinkle sprinkles sprinter spruce squash squid squirrel squirrels stability
stadium staircase stallion stardom stardust starfish stargazer stargazing starlet
starlight starling starry stationery statistics statue steadfast stealth steampunk
stellar stepmother stiletto stingray stitches stoat stonehenge storage stork stormy
storyteller storytelling stowaway straight strange strangers strategy strawberries
strawberry streetwear strength stripes structure struggle stubborn stunning stuntman
stylish stylist sublime submarine substance suburban successful succulent succulents
sugarplum suitcase sultan summertime summit sunbeam sunburn sundance sundays sundown
sundress sunflower sunflowers sunglasses sunlight sunrise sunsets sunshine superhero
superheroes superior superman supermodel supernatural supernova superstition supreme
surfer surfers surfing surgeon surgery surprise surreal surrealism surrender survival
survivor survivors suspect suspense sustainable swallow swans sweater sweetheart
sweetness sweets swimmer swimming swimwear switchblade sycamore syllable symbiosis
sympathy symphony symptom synapse syndicate synergy synthesis syrup tablecloth tailor
takeover talented talisman talon tangerine tangled tapestry tarantula tarot tarragon
tattoo tattoos teachers teaching teacup teammate teapot teardrop teardrops teaspoon
technician technique techno teddybear teenager telegram telephone telescope temperature
tempest temptation tenderness tennessee tequila terminal termite terracotta terrier
territory terror terrorist testament thanksgiving therapist therapy thirteen thistle
thorn thoughtful thoughts thousand threshold throne thrush thunderbird thunderbolt
thunderstorm thursday thyme tigers tightrope timber timekeeper timeless timeline
titanic titanium toadstool tobacco together tolerance tomboy tombstone toothbrush topaz
tornado torpedo tortoise touchdown tourism tournament tradition traditional tragedy
trailblazer trainer trampoline tranquil tranquility transformation transformer
transition translation translator transparent trapeze travelers traveling traveller
travellers treasures treasury treehouse treetop trekking triangle triathlete triathlon
tribute trickster trigger trinity triumph trombone trooper tropical troubadour
troublemaker trout trumpet trumpeter truthful tsunami tugboat tulip tulips tundra
tunnel turkish turmeric turnip turquoise turtles tuxedo tweed twelve twentieth twenty
twilight twinkle twins twisted typewriter typhoon typography ukulele ultimate ultimatum
ultraviolet umbrella umbrellas unbreakable unbroken uncertain unconscious undefined
undercover underdog underground understanding undertaker underwater underwear
underworld unexpected unfinished unforgettable unforgiven unicorn unicorns uniform
unity universal university unlimited unreal unstoppable untamed untitled untouchable
upcycled uprising uptown urbanist utopia vacation vacations vagabond valentine
valentines valiant valkyrie valley vampire vampires vanguard vanilla vanity variety
vaudeville vegetable vegetables vegetarian vehicle velocity vendetta vengeance
ventriloquist venture veranda verbena verdict vermilion vermouth versatile vertigo
vessel veteran veterans veterinarian veterinary victorious videographer viewpoint
vigilante viking vikings village villager villain villains vinegar vineyard vineyards
vinyl violence violet violets violin violinist viper virtue virtuoso visionary visitor
vitality vitamin vitamins vivacious vivid vixen vocabulary vocalist volcanic volcano
volleyball volunteer volunteers voodoo voyage voyager vulture wallflower wallpaper
walnut walrus wanderer wanderers wandering wanderlust warlock wasabi washington
wasteland watchdog watchmaker watchman watercolor watercolors waterfall waterfalls
waterfront waterlily watermelon watermelons waterproof weasel weaver weaving wednesday
wellbeing wellness werewolf werewolves western whales wheelchair whimsical whimsy
whirlpool whirlwind whiskers whiskey whisper whispers whistle wholesome wicked widow
wilderness wildfire wildflower wildflowers wildlife wildwood willow willows windmill
windstorm wineglass wings wintergreen winters wisdom wishes wisteria wizardry wizards
wolverine wolves wonderful wondering wonderland wonders wonderwall woodcraft woodland
woodlands woodpecker woodshop woodworker woodworking workaholic workout wormhole
worship worthless wrestler wrestling writers xylophone yarrow yearbook yesterday yogurt
yourself youthful zephyr zeppelin zodiac zombie zombies zookeeper zoology zucchini
""")
"""Folded words; a handle that is one of them is a word before it is a person."""
